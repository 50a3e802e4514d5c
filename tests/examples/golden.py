"""The golden tables, and what their hedges and days mean: the README's rules, by sampling."""
from datetime import date
from decimal import Decimal
from fractions import Fraction

TINY = Fraction(1, 10**9)
EARLIEST, LATEST = date.min.toordinal() - 366, date.max.toordinal()  # 0000-01-01, 9999-12-31


def table(directory, name):
    """The rows of a golden table as dictionaries; an empty column is ''."""
    lines = [[cell.strip() for cell in line.strip('# \n').split('|')]
             for line in open(f'{directory}/{name}.txt', encoding='utf-8')]
    return [dict(zip(lines[0], ('' if cell == '-' else cell for cell in line)))
            for line in lines[1:]]


class Interval:
    """The values that a hedged number may have."""

    def __init__(self, value, hedge='exactly'):
        digits = value.rstrip('0') if '.' not in value else value
        places = len(value) - len(digits) if '.' not in value else -len(value.split('.')[1])
        x, half = Fraction(value), Fraction(10)**places / 2
        lower, upper = {
            'exactly': ((x, True), (x, True)),
            'about': ((x - half, True), (x + half, False)),
            'nearly': ((x - half, True), (x, False)),
            'less_than': (None, (x, False)),
            'at_most': (None, (x, True)),
            'more_than': ((x, False), None),
            'at_least': ((x, True), None)}[hedge]
        self.lower, self.upper, self.half = lower, upper, half

    def __contains__(self, x):
        above = self.lower is None or x > self.lower[0] or (x == self.lower[0] and self.lower[1])
        below = self.upper is None or x < self.upper[0] or (x == self.upper[0] and self.upper[1])
        return above and below

    def ends(self):
        return [end[0] for end in (self.lower, self.upper) if end]


def verdict(answers):
    """Yes or no if all possible worlds agree, else unknown."""
    answers = set(answers)
    return 'unknown' if len(answers) > 1 else 'yes' if True in answers else 'no'


def compare(left, holds, right):
    """Whether a relation holds between two intervals, from the values about all their ends."""
    values = {end + step * TINY for end in left.ends() + right.ends() for step in range(-3, 4)}
    return verdict(holds(x, y) for x in values if x in left for y in values if y in right)


class Period:
    """The first and last days that an event may have, from EDTF."""

    def __init__(self, edtf):
        def day(text):
            return date.fromisoformat(text).toordinal()
        self.fills = False
        if edtf.startswith('[..'):
            self.first, self.last = EARLIEST, day(edtf[3:-1])
        elif edtf.endswith('..]'):
            self.first, self.last = day(edtf[1:-3]), LATEST
        elif len(edtf) == 4:
            self.first, self.last = day(edtf + '-01-01'), day(edtf + '-12-31')
        else:
            self.first, self.last = day(edtf[:10]), day(edtf[-10:])
            self.fills = True

    def worlds(self, other):
        if self.fills:
            return [(self.first, self.last)]
        ends = (self.first, self.last, other.first, other.last)
        days = {end + step for end in ends for step in (-1, 0, 1)}
        days = [d for d in days if self.first <= d <= self.last]
        return [(start, end) for start in days for end in days if start <= end]


def before(left, right):
    return verdict(end < start for _, end in left.worlds(right) for start, _ in right.worlds(left))


def on(period, day):
    return verdict(start <= day.first <= end for start, end in period.worlds(day))


def plain(number):
    """A fraction with a finite decimal as digits."""
    return format((Decimal(number.numerator) / Decimal(number.denominator)).normalize(), 'f')
