"""Reads the text files that old tide gauges write."""


def read(lines):
    for line in lines:
        date, hour, level = line.split()
        yield date, int(hour), None if level == "999" else int(level)
