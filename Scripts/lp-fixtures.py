#!/usr/bin/env python3
"""Writes problems of sums with the answers of solvers that are not ours, for the tests of the estimation.

Needs scipy (linear programs, HiGHS) and cvxpy (convex programs, Clarabel) from PyPI; run by hand:
    python3 Scripts/lp-fixtures.py Tests/BorderEstimationTests/Fixtures
It writes `bounds.txt`, 500 problems with the exact limits of some flows, and `estimates.txt`, 60 small problems with
the estimate of every flow. The same versions of the solvers give the same bytes.

Lines of both files: `problem N`, `graph NODES PARENT=CHILD+CHILD …`,
`s NODE START0 START1 END0 END1 LOWER UPPER|- [POINT DEVIATION]`, `still NODE FROM TO`, `feasible 0|1`,
`q NODE FROM TO LOWER UPPER|-`, `pattern LEAF VALUE …`, `best LEAF VALUE …`.
"""
import random
import sys

import numpy as np
from scipy.optimize import linprog

TAU, HUBER = 0.3, 2.0


class Problem:
    def __init__(self, rng, borders, crossings, cells, claims, error, soft=False, ladder=False):
        self.rng, self.cells = rng, cells
        # Node 0 is everything, then the borders, then the crossings of each.
        self.sums = [(0, list(range(1, borders + 1)))] if borders > 1 else []
        first = borders + 1 if borders > 1 else 1
        self.leaf_nodes = []
        for border in range(borders):
            parent = border + 1 if borders > 1 else 0
            children = list(range(first + border * crossings, first + (border + 1) * crossings))
            self.sums.append((parent, children))
            self.leaf_nodes += children
        self.nodes = first + borders * crossings
        if ladder:
            # One more whole over the first crossing of every border, beside the borders.
            if borders > 1 and crossings > 1:
                self.sums.append((self.nodes, [children[0] for _, children in self.sums[1:]]))
                self.nodes += 1
        self.leaves = {node: [place] for place, node in enumerate(self.leaf_nodes)}
        for parent, children in reversed(self.sums[: borders + 1]):
            self.leaves[parent] = sorted(sum((self.leaves[child] for child in children), []))
        for parent, children in self.sums[borders + 1 :] if borders > 1 else []:
            self.leaves[parent] = sorted(sum((self.leaves[child] for child in children), []))
        self.n = len(self.leaf_nodes) * cells
        scale = rng.choice([10, 100, 1000])
        self.truth = np.array([rng.randint(0, scale) for _ in range(self.n)])
        self.still = []
        if rng.random() < 0.2:
            leaf = rng.choice(self.leaf_nodes)
            a, b = sorted(rng.sample(range(cells + 1), 2))
            self.still.append((leaf, a, b))
            self.truth[self.indices(leaf, a, b)] = 0
        self.statements = [self.claim(error, soft) for _ in range(claims)]

    def indices(self, node, a, b):
        return [leaf * self.cells + cell for leaf in self.leaves[node] for cell in range(a, b)]

    def claim(self, error, soft):
        rng = self.rng
        node = rng.randrange(self.nodes)
        a, b = sorted(rng.sample(range(self.cells + 1), 2))
        flow = int(self.truth[self.indices(node, a, b)].sum())
        if rng.random() < error:
            flow = max(0, int(flow * rng.choice([0.6, 0.8, 1.2, 1.4])) + rng.choice([-1, 1]))
        s0, s1, e0, e1 = a, a, b, b
        if rng.random() < 0.25:
            s0, s1 = max(0, a - rng.randint(0, 2)), min(b, a + rng.randint(0, 2))
        if rng.random() < 0.25:
            e0, e1 = max(a, b - rng.randint(0, 2)), min(self.cells, b + rng.randint(0, 2))
        kind = rng.random()
        slack = max(1, int(flow * rng.choice([0.02, 0.05, 0.2])))
        if kind < 0.4:
            low, high = flow, flow
        elif kind < 0.7:
            low, high = max(0, flow - slack), flow + slack
        elif kind < 0.85:
            low, high = max(0, flow - slack), None
        else:
            low, high = 0, flow + slack
        target = None
        exact = low == high and s0 == s1 and e0 == e1
        if soft and not exact:
            target = (float(flow), max(1.0, 0.05 * flow) + slack / 2)
        return [node, s0, s1, e0, e1, low, high, target]

    def inequalities(self):
        """The hard rows, as (indices, lower or None, upper or None)."""
        rows = []
        for node, s0, s1, e0, e1, low, high, _ in self.statements:
            if low > 0:
                rows.append((self.indices(node, s0, max(s0, e1)), low, None))
            if high is not None and s1 < e0:
                rows.append((self.indices(node, s1, e0), None, high))
        for node, a, b in self.still:
            rows.append((self.indices(node, a, b), None, 0))
        return rows

    def matrices(self):
        a, b = [], []
        for indices, low, high in self.inequalities():
            row = np.zeros(self.n)
            row[indices] = 1
            if low is not None:
                a.append(-row)
                b.append(-low)
            if high is not None:
                a.append(row)
                b.append(high)
        return (np.array(a), np.array(b)) if a else (None, None)

    def limit(self, indices, sign, system):
        cost = np.zeros(self.n)
        cost[indices] = sign
        result = linprog(cost, A_ub=system[0], b_ub=system[1], bounds=(0, None), method="highs")
        if result.status == 3:
            return None
        assert result.status == 0, result.message
        return sign * result.fun

    def feasible(self, system):
        result = linprog(np.zeros(self.n), A_ub=system[0], b_ub=system[1], bounds=(0, None), method="highs")
        return result.status == 0

    def text(self, number):
        lines = [f"problem {number}"]
        sums = " ".join(f"{p}={'+'.join(map(str, c))}" for p, c in self.sums)
        lines.append(f"graph {self.nodes} {sums}")
        for node, s0, s1, e0, e1, low, high, target in self.statements:
            tail = "" if target is None else f" {target[0]!r} {target[1]!r}"
            lines.append(f"s {node} {s0} {s1} {e0} {e1} {low} {'-' if high is None else high}{tail}")
        lines += [f"still {n} {a} {b}" for n, a, b in self.still]
        return lines


def number(value):
    if value is None:
        return "-"
    return str(round(value)) if abs(value - round(value)) < 1e-6 else f"{value:.6f}"


def bounds(seed):
    rng = random.Random(seed)
    shape = seed % 10
    if shape < 4:
        problem = Problem(rng, 1, rng.randint(1, 3), rng.randint(2, 6), rng.randint(2, 10), 0.3)
    elif shape < 7:
        problem = Problem(rng, 3, 3, 14, rng.choice([12, 30]), 0.05, ladder=shape == 6)
    elif shape < 9:
        problem = Problem(rng, 2, 4, 10, rng.choice([15, 40]), 0.0)
    else:
        problem = Problem(rng, 3, 4, 20, 60, 0.0)
    system = problem.matrices()
    lines = problem.text(seed)
    feasible = problem.feasible(system)
    lines.append(f"feasible {int(feasible)}")
    if feasible:
        for _ in range(12):
            node = rng.randrange(problem.nodes)
            a = rng.randrange(problem.cells)
            b = a + 1 if rng.random() < 0.5 else rng.randint(a + 1, problem.cells)
            indices = problem.indices(node, a, b)
            low, high = problem.limit(indices, 1, system), problem.limit(indices, -1, system)
            lines.append(f"q {node} {a} {b} {number(low)} {number(high)}")
    return lines


def weight(cell, s0, s1, e0, e1):
    """The share of all pairs of a beginning and an end that count a cell."""
    pairs = [(s, e) for s in range(s0, s1 + 1) for e in range(e0, e1 + 1)]
    return sum(s <= cell < e for s, e in pairs) / len(pairs)


def pieces(rows, free):
    """Rows that share free cells, directly or through others."""
    root = {cell: cell for cell in free}

    def find(cell):
        while root[cell] != cell:
            cell = root[cell]
        return cell

    for row in rows:
        cells = sorted(row)
        for other in cells[1:]:
            root[find(other)] = find(cells[0])
    return [find(sorted(row)[0]) for row in rows]


def estimate(seed):
    import cvxpy as cp

    rng = random.Random(10_000 + seed)
    while True:
        problem = Problem(rng, rng.choice([1, 2]), rng.randint(1, 3), rng.randint(2, 5), rng.randint(2, 7), 0.0, soft=True)
        system = problem.matrices()
        if system[0] is not None and problem.feasible(system):
            break
    lines = problem.text(seed)
    pattern = np.array([float(rng.randint(5, 500)) for _ in range(problem.n)])
    fixed = {}
    for cell in range(problem.n):
        low, high = problem.limit([cell], 1, system), problem.limit([cell], -1, system)
        if high is not None and high - low < 1e-6:
            fixed[cell] = round(low)
    free = [cell for cell in range(problem.n) if cell not in fixed]
    hard, soft = {}, {}

    def key(weights):
        left = {c: w for c, w in weights.items() if c not in fixed}
        taken = sum(w * fixed[c] for c, w in weights.items() if c in fixed)
        same = set(left.values())
        scale = same.pop() if len(same) == 1 else 1.0
        return tuple(sorted((c, w / scale) for c, w in left.items())), taken, scale

    for indices, low, high in problem.inequalities():
        row, taken, _ = key({c: 1.0 for c in indices})
        if not row:
            continue
        box = hard.setdefault(row, [-np.inf, np.inf])
        if low is not None:
            box[0] = max(box[0], low - taken)
        if high is not None:
            box[1] = min(box[1], high - taken)
    for node, s0, s1, e0, e1, _, _, target in problem.statements:
        if target is None:
            continue
        weights = {}
        for leaf in problem.leaves[node]:
            for cell in range(problem.cells):
                share = weight(cell, s0, s1, e0, e1)
                if share > 0:
                    weights[leaf * problem.cells + cell] = share
        row, taken, scale = key(weights)
        if row:
            precision = (scale / target[1]) ** 2
            soft.setdefault(row, []).append(((target[0] - taken) / scale, precision, target[0]))
    rows = [row for row in list(hard) + [r for r in soft if r not in hard]]
    piece = dict(zip(rows, pieces([[c for c, _ in row] for row in rows], free)))
    for row in list(soft):
        # What the limits settle is not aimed at.
        indices = [c for c, _ in row]
        if all(w == 1.0 for _, w in row):
            low, high = problem.limit(indices, 1, system), problem.limit(indices, -1, system)
            if high is not None and high - low < 1e-6:
                del soft[row]
    size = {}
    for row, targets in soft.items():
        size[piece[row]] = max([size.get(piece[row], 1.0)] + [t[2] for t in targets])
    x = {cell: place for place, cell in enumerate(free)}
    if free:
        flows = cp.Variable(len(free))
        usual = pattern[free]
        scale = max(1.0, float(np.mean(usual)))
        objective = cp.sum(cp.kl_div(flows, usual)) / scale
        constraints = []

        def total(row):
            vector = np.zeros(len(free))
            for cell, share in row:
                vector[x[cell]] = share
            return vector @ flows

        for row, (low, high) in hard.items():
            if np.isfinite(low):
                constraints.append(total(row) >= low)
            if np.isfinite(high):
                constraints.append(total(row) <= high)
        for row, targets in soft.items():
            precision = sum(t[1] for t in targets)
            point = sum(t[0] * t[1] for t in targets) / precision
            # huber(r, 2) of cvxpy is r² inside: half of it is ours.
            pull = TAU**2 * size[piece[row]] / scale
            objective += pull * cp.huber((point - total(row)) * precision**0.5, HUBER) / 2
        program = cp.Problem(cp.Minimize(objective), constraints)
        program.solve(solver=cp.CLARABEL, tol_gap_abs=1e-10, tol_gap_rel=1e-10, tol_feas=1e-10)
        if program.status != "optimal":
            return None
        answer = flows.value
    best = [float(fixed[cell]) if cell in fixed else float(answer[x[cell]]) for cell in range(problem.n)]
    for place, node in enumerate(problem.leaf_nodes):
        span = slice(place * problem.cells, (place + 1) * problem.cells)
        lines.append(f"pattern {node} " + " ".join(f"{v:.0f}" for v in pattern[span]))
        lines.append(f"best {node} " + " ".join(f"{v:.3f}" for v in best[span]))
    return lines


def main(folder):
    with open(f"{folder}/bounds.txt", "w") as out:
        for seed in range(500):
            out.write("\n".join(bounds(seed)) + "\n")
    with open(f"{folder}/estimates.txt", "w") as out:
        written = seed = 0
        while written < 60:
            lines = estimate(seed)
            seed += 1
            if lines:
                out.write("\n".join(lines) + "\n")
                written += 1


if __name__ == "__main__":
    main(sys.argv[1])
