#!/usr/bin/env python3
"""Given and family names of people, from the locales of Datafaker (net.datafaker:datafaker, Apache-2.0).

    person_names.py DATAFAKER.jar CORPUS > src/main/resources/names/person-names.tsv

`mvn dependency:copy -Dartifact=net.datafaker:datafaker:2.5.4` fetches the jar. CORPUS is a text corpus in JSON Lines,
optionally gzipped: a name that it has three times or more in lower case is an ordinary word and left out.
Needs PyYAML.
"""
import gzip
import json
import re
import sys
import unicodedata
import zipfile
from collections import Counter

import yaml

GIVEN, FAMILY = re.compile("first_?name"), re.compile("last_?name")


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def flat(value):
    if isinstance(value, str):
        yield fold(value).strip()
    elif isinstance(value, (list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from flat(each)


def names(jar):
    """(given names, family names) of all locales in Latin letters."""
    given, family = set(), set()
    with zipfile.ZipFile(jar) as files:
        for path in files.namelist():
            if path.endswith(".yml") and ("/" not in path or path == "en/name.yml"):
                for locale in (yaml.safe_load(files.read(path)) or {}).values():
                    lists = ((locale or {}).get("faker") or {}).get("name") or {}
                    for key, value in lists.items() if isinstance(lists, dict) else ():
                        found = {w.lower() for w in flat(value) if re.fullmatch(r"[A-Z][A-Za-z'’-]+", w)}
                        if GIVEN.search(key):
                            given |= found
                        elif FAMILY.search(key):
                            family |= found
    return given, family


def main(jar, corpus):
    ordinary = Counter()
    opener = gzip.open if corpus.endswith(".gz") else open
    with opener(corpus, "rt", encoding="utf-8") as stream:
        for line in stream:
            ordinary.update(re.findall(r"\b[a-z]+\b", json.loads(line)["text"]))
    given, family = names(jar)
    print("word\tuse")
    for word in sorted(given | family):
        if len(word) > 1 and ordinary[word] < 3:
            uses = ["given"] * (word in given) + ["family"] * (word in family)
            print("%s\t%s" % (word, "|".join(uses)))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
