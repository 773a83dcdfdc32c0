#!/usr/bin/env python3
"""Words that are written in lower case more often than not, from a corpus in JSON Lines (optionally gzipped).

    common_words.py CORPUS > src/main/resources/names/common-words.tsv

A capitalised word that is not among them is more likely a name.
"""
import gzip
import json
import re
import sys
from collections import Counter

lower, upper = Counter(), Counter()
opener = gzip.open if sys.argv[1].endswith(".gz") else open
with opener(sys.argv[1], "rt", encoding="utf-8") as stream:
    for line in stream:
        words = re.findall(r"[^\W\d_]+", json.loads(line)["text"])
        lower.update(w for w in words if w.islower())
        upper.update(w.lower() for w in words if not w.islower())
print("word")
for word in sorted(w for w, n in lower.items() if n >= 4 and n > upper[w] and len(w) > 1):
    print(word)
