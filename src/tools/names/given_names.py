#!/usr/bin/env python3
"""Given names of people, from a corpus with labelled names in JSON Lines (optionally gzipped).

    given_names.py CORPUS NAMES > src/main/resources/names/given-names.tsv

NAMES is the table as it is: its rows, whose gender was given by hand, are kept. A word is added, without a gender, that
begins the labelled names of two or more people and is seldom the last word of one nor an ordinary word.
"""
import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


NO_NAMES = {"hon", "nord", "kapitan", "mekhanik", "inzhener"}  # titles, and ships named after engineers and captains
families, last, lower = defaultdict(set), Counter(), Counter()
opener = gzip.open if sys.argv[1].endswith(".gz") else open
with opener(sys.argv[1], "rt", encoding="utf-8") as stream:
    for line in stream:
        record = json.loads(line)
        lower.update(re.findall(r"\b[a-z]+\b", record["text"]))
        for start, end, kind in record["entities"]:
            words = fold(record["text"][start:end]).split()
            if kind == "PERSON" and 2 <= len(words) <= 4 and all(re.fullmatch(r"[A-Z][a-z'-]+[A-Za-z'-]*|[A-Z]\.", w) for w in words):
                families[words[0].lower()].add(words[-1])
                last[words[-1].lower()] += 1
with open(sys.argv[2], encoding="utf-8", newline="") as stream:
    names = {row["word"]: row["gender"] for row in csv.DictReader(stream, delimiter="\t")}
for word, known in families.items():
    if word not in NO_NAMES and len(known) >= 2 and len(word) > 2 and last[word] < len(known) and lower[word] < len(known):
        names.setdefault(word, "")
print("word\tgender")
for word in sorted(names):
    print("%s\t%s" % (word, names[word]))
