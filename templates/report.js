(function () {
  "use strict";
  const find = (name) => document.getElementById(name);
  const signs = Array.from(document.querySelectorAll("figure g[data-place]"));
  const rows = Array.from(document.querySelectorAll("#numbers tbody tr"));
  const detail = find("detail");

  // Signs and rows of one number know each other.
  const rowsOf = (sign) => rows.filter((row) => row.dataset.sign === sign.id);
  const signOf = (row) => (row.dataset.sign ? find(row.dataset.sign) : null);
  function show(sign, on) {
    sign.classList.toggle("near", on);
    rowsOf(sign).forEach((row) => row.classList.toggle("near", on));
    if (!on) return;
    const title = sign.querySelector("title");
    detail.textContent = title ? title.textContent : "";
    detail.hidden = false;
  }
  signs.forEach((sign) => {
    sign.setAttribute("tabindex", "0");
    for (const start of ["mouseenter", "focus", "click"]) sign.addEventListener(start, () => show(sign, true));
    for (const end of ["mouseleave", "blur"]) sign.addEventListener(end, () => show(sign, false));
  });
  rows.forEach((row) => {
    row.addEventListener("mouseenter", () => signOf(row) && show(signOf(row), true));
    row.addEventListener("mouseleave", () => signOf(row) && show(signOf(row), false));
  });

  // Rows in the order of any column.
  const heads = Array.from(document.querySelectorAll("#numbers thead th"));
  const body = document.querySelector("#numbers tbody");
  const key = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.v !== undefined ? Number(cell.dataset.v) : cell.dataset.s || cell.textContent;
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    head.textContent = "";
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") !== "descending" && head.classList.contains("number")
        || head.getAttribute("aria-sort") === "ascending";
      heads.forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const sorted = rows.map((row, place) => ({ row, place, value: key(row, column) }));
      sorted.sort((a, b) => {
        const order = typeof a.value === "number" ? a.value - b.value : a.value.localeCompare(b.value, "en");
        return (down ? -order : order) || a.place - b.place;
      });
      body.append(...sorted.map((entry) => entry.row));
    });
  });

  // Numbers that cover a day.
  const slider = find("day");
  if (!slider) return;
  const said = find("said");
  const play = find("play");
  const millisecondsOfDay = 86400000;
  const first = Date.parse(slider.dataset.first + "T00:00:00Z");
  const dayOf = (step) => new Date(first + step * millisecondsOfDay);
  const written = (day) => day.toISOString().slice(0, 10);
  const words = (day) =>
    day.toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const covers = (item, day) => !item.start || (item.start <= day && day <= item.end);
  let timer = 0;
  function all() {
    for (const item of signs.concat(rows)) item.classList.remove("dim");
    said.textContent = "all days";
    slider.setAttribute("aria-valuetext", "all days");
    history.replaceState(null, "", location.pathname + location.search);
  }
  function choose(step) {
    const day = dayOf(step);
    const text = written(day);
    slider.value = String(step);
    for (const item of signs.concat(rows)) item.classList.toggle("dim", !covers(item.dataset, text));
    const count = rows.filter((row) => covers(row.dataset, text)).length;
    said.textContent = words(day) + " (" + count + ")";
    slider.setAttribute("aria-valuetext", words(day) + ", " + count + (count === 1 ? " number" : " numbers"));
    history.replaceState(null, "", "#day=" + text);
  }
  function stop() {
    clearInterval(timer);
    timer = 0;
    play.setAttribute("aria-pressed", "false");
    play.textContent = "Play";
  }
  slider.addEventListener("input", () => { stop(); choose(Number(slider.value)); });
  find("all").addEventListener("click", () => { stop(); all(); });
  play.addEventListener("click", () => {
    if (timer) return stop();
    const last = Number(slider.max);
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    let step = Number(slider.value) >= last ? 0 : Number(slider.value);
    play.setAttribute("aria-pressed", "true");
    play.textContent = "Stop";
    choose(step);
    timer = setInterval(() => {
      if (step >= last) return stop();
      step += 1;
      choose(step);
    }, calm || last < 60 ? 800 : 150);
  });
  find("days").hidden = false;
  const asked = /^#day=(\d{4}-\d\d-\d\d)$/.exec(location.hash);
  const step = asked ? Math.round((Date.parse(asked[1] + "T00:00:00Z") - first) / millisecondsOfDay) : -1;
  if (step >= 0 && step <= Number(slider.max)) choose(step);
  else all();
})();
