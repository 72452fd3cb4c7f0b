// A number as it was worded, the days it may cover, and what follows from both.
import BorderFlow

// "Nearly 8,600 entered on Saturday."
let saturday = Quantity(8_600, .nearly)
print(saturday.bounds.lower, "to", saturday.bounds.upper.map(String.init) ?? "any number")

// "More than 53,000 have entered since last week", printed on Thursday, 29 September 2022.
if let since = Period("2022-09-19..2022-09-23/2022-09-26..2022-09-28"), let month = Period("2022-09") {
    print("covers", since.dayCount.lowerBound, "to", since.dayCount.upperBound, "days")
    print("certainly within September:", since.isCertainlyWithin(month))
}

// Passages and people who wait have no sum.
print(Measure(.flow, .crossing), "add up:", MeasureKind.flow.addsUp)
print(Measure(.queue, .vehicle), "add up:", MeasureKind.queue.addsUp)
