#!/usr/bin/env python3
"""Builds the generated half of the gazetteer: countries, cities, natural features, divisions, contests.

    build.py DATA OUT

DATA holds natural-earth-places.tsv, natural-earth-disputed.tsv, country-ids.tsv and silver-names.jsonl.gz; OUT is
src/main/resources/gazetteer, whose hand-written country-names.tsv and known-places.tsv give the common names. Identifiers and
coordinates come from DATA only.
The corpus decides which names need caution: a single word that is seen there as an ordinary word, or inside the names of
people, more often than as a place ("Nice", "Mobile", "Lincoln") is not taken for a place unless the context says so.
"""
import csv
import gzip
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

COLUMNS = ["name", "kind", "otherNames", "iso2", "within", "wikidata", "geonames", "lat", "lon", "population", "capitalOf",
           "caution", "source"]
NATURAL = {"island": "ISLAND", "island group": "ISLAND_GROUP", "sea": "WATER", "ocean": "WATER", "strait": "WATER",
           "gulf": "WATER", "bay": "WATER", "channel": "WATER", "sound": "WATER", "lagoon": "WATER", "lake": "WATER",
           "river": "WATER", "inlet": "WATER", "fjord": "WATER", "reef": "ISLAND", "waterfall": "WATER"}
BOUNDLESS = {"continent", "ocean"}
SKIPPED = {"pole", "dragons-be-here", "cape", "basin", "coast"}
ABBREVIATIONS = [("I.", "Island"), ("Is.", "Islands"), ("Mts.", "Mountains"), ("Ra.", "Range"), ("Pen.", "Peninsula"),
                 ("Arch.", "Archipelago"), ("Plat.", "Plateau"), ("MTS.", "Mountains"), ("IS.", "Islands"), ("RA.", "Range"),
                 ("PEN.", "Peninsula")]
SMALL = {"of", "the", "and", "de", "da", "do", "dos", "del", "la", "du", "des", "al", "el"}
GENERIC = {"Central", "Gulf", "Red Sea", "Balkan", "Niger", "Coast", "Western", "Eastern", "Northern", "Southern", "Capital"}
WELL_KNOWN_DIVISIONS = {"US", "CA", "AU", "JP", "IN", "CN", "DE"}
POPULOUS = 100_000


def read(path):
    with open(path, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(path, rows, columns=COLUMNS):
    with open(path, "w", encoding="utf-8", newline="\n") as stream:
        stream.write("\t".join(columns) + "\n")
        for row in rows:
            stream.write("\t".join(str(row.get(column, "") or "") for column in columns) + "\n")
    print("%-16s %5d" % (Path(path).name, len(rows)), file=sys.stderr)


def fold(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


class Corpus:
    """How often a word stands for a place, for a part of a person's name, and for itself."""

    def __init__(self, path):
        self.lower, self.place, self.person = Counter(), Counter(), Counter()
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                record = json.loads(line)
                text = record["text"]
                self.lower.update(re.findall(r"\b[a-z]+\b", text))
                for start, end, kind in record["entities"]:
                    name = text[start:end]
                    if kind == "PERSON":
                        self.person.update(set(fold(name).split()))
                    elif kind in ("CITY", "COUNTRY", "LOCATION", "STATE_OR_PROVINCE"):
                        self.place[fold(name)] += 1

    def caution(self, name, population):
        """Why a name alone is no evidence for the place: word, person, rare; empty if it is."""
        word = fold(name)
        place = self.place[word]
        if " " in word or "-" in word:
            return "" if population >= POPULOUS or place else "rare"
        if self.lower[word.lower()] > place:
            return "word"
        if self.person[word] > place:
            return "person"
        return "" if population >= POPULOUS or place >= 2 else "rare"


def whole(name):
    """An island or range without the map-maker's abbreviations and capitals; empty where that cannot be told."""
    for short, full in ABBREVIATIONS:
        if name.endswith(" " + short):
            name = name[:-len(short)] + full
    if re.match(r"\w{1,4}\. ", name) or "." in name or "?" in name:
        return ""
    if name.isupper() or re.search(r"\b[A-Z]{3,}\b", name):
        name = " ".join(w.lower() if w.lower() in SMALL and i else "-".join(p.capitalize() for p in w.split("-"))
                        for i, w in enumerate(name.split()))
    return name


# Codes that ISO 3166 only reserves, for parts of a country or territory.
RESERVED = {"AC", "CP", "DG", "EA", "IC", "TA"}


def is_broken(alternative, name):
    """A spelling of the name in which the source's encoding made a consonant of an accented vowel: N'Djamnna, Brasglia."""
    letters = [re.sub(r"[^a-z]", "", fold(each).lower()) for each in (name, alternative)]
    changed = [(a, b) for a, b in zip(*letters) if a != b]
    lost = "-" in alternative and "-" not in name and any(
        letters[0][:i] + letters[0][i + 1:] == letters[1] for i, c in enumerate(letters[0]) if c in "aeiou")
    return (lost or re.search(r"[a-z][A-Z](?![A-Z])", re.sub(r"\b(?:Mc|Mac|De|La|Le|D)(?=[A-Z])", "", alternative)) is not None
            or len(letters[0]) == len(letters[1]) and len(changed) == 1
            and changed[0][0] in "aeiouy" and changed[0][1] not in "aeiouywj")


def usable(alternatives, name):
    """Alternative spellings that survived the source's encoding, without the container after a comma."""
    return [a for a in alternatives.split("|") if len(a) >= 4 and re.fullmatch(r"[\w' .-]+", a) and not is_broken(a, name)]


def countries(data, names):
    rows, by_iso = [], {}
    common = {row["code"]: row["name"] for row in names}
    for row in read(data / "country-ids.tsv"):
        code, level, owner = row["iso2"], row["level"], row["country"]
        if code == "UN" or level in ("union", "subunion", "subcountryGroup", "unitedNations", "world"):
            continue
        name = common.get(code, row["name"])
        if level in ("region", "subregion", "intermediateRegion", "sharedLandform") or code == "AQ":
            kind, iso = "REGION", ""
        elif code and (not owner or code == "TW") and code != "EH" and not level:
            kind, iso = "COUNTRY", code
        else:
            kind, iso = "TERRITORY" if code and code not in RESERVED else "REGION", owner
        if not code and name in common.values():
            continue
        by_iso[code] = name
        aliases = [a for a in row["aliases"].split("|") if len(a) > 3 and not re.match(r"[A-Z]{2}-", a)]
        if name != row["name"]:
            aliases.insert(0, row["name"])
        rows.append({"name": name, "kind": kind, "otherNames": "|".join(aliases), "iso2": iso, "wikidata": row["wikidata"],
                     "source": "country-coder 5.6.1"})
    return rows, by_iso


def cities(data, corpus, renamed):
    rows = []
    for row in read(data / "natural-earth-places.tsv"):
        if row["kind"] != "city" or row["featurecla"] in ("Scientific station", "Meteorological Station"):
            continue
        population = int(float(row["population"] or 0))
        name, others = row["name"], usable(row["alt"], row["name"])
        if name in renamed:
            new = renamed[name]
            others += [o for o in new["otherNames"].split("|") if o and o not in others]
            name = new["name"]
        if "?" in name or "(" in name:
            continue
        capital = row["iso2"] if row["featurecla"] == "Admin-0 capital" and len(row["iso2"]) == 2 else ""
        iso = row["iso2"] if len(row["iso2"]) == 2 else ""
        within = row["within"] if re.fullmatch(r"[\w' .-]+", row["within"]) and row["within"] != name else ""
        caution = "" if capital or row["featurecla"] == "Admin-0 capital" else corpus.caution(name, population)
        rows.append({"name": name, "kind": "CITY", "otherNames": "|".join(dict.fromkeys(o for o in others if o != name)),
                     "iso2": iso, "within": within, "wikidata": row["wikidata"],
                     "geonames": row["geonames"].split(".")[0], "lat": row["lat"], "lon": row["lon"],
                     "population": population, "capitalOf": capital, "caution": caution, "source": "Natural Earth 2017"})
    rows.sort(key=lambda r: (-r["population"], r["name"], r["lat"]))
    return rows


class KnownPlaces:
    """The places written by hand, by any of their names in any spelling."""

    def __init__(self, path):
        self.places = {}
        for row in read(path):
            for name in [row["name"], *row["otherNames"].split("|")]:
                self.places.setdefault(fold(name).lower(), row)

    def named(self, names, kind):
        """The first place that bears one of the names, if it is water where the kind is, and land where it is land."""
        found = (self.places.get(fold(name).lower()) for name in names)
        return next((row for row in found if row and (row["kind"] == "WATER") == (kind == "WATER")), None)


def point(row):
    """Latitude and longitude; none of what has no middle, or lies on both sides of 180 degrees, whose middle the source
    has at 0 degrees."""
    is_boundless = row["kind"].lower() in BOUNDLESS or abs(float(row["lon"])) < 0.02
    return {} if is_boundless else {"lat": row["lat"], "lon": row["lon"]}


def natural(data, corpus, taken, known):
    """Islands, waters and regions. One that is known by another name or spelling takes that, and its place in the world."""
    rows, seen = [], set()
    for row in read(data / "natural-earth-places.tsv"):
        kind = row["kind"].lower()
        name = whole(row["name"])
        if row["kind"] == "city" or kind in SKIPPED or not name or name in taken or (name, kind) in seen:
            continue
        seen.add((name, kind))
        within = whole(row["within"])
        others = [o for o in map(whole, usable(row["alt"], row["name"])) if o and o != name]
        sort, caution = NATURAL.get(kind, "REGION"), corpus.caution(name, 0) if " " not in name else ""
        place = known.named([name, *others], sort)
        if place and place["name"] != name:
            others = [o for o in [name, *others] if fold(o) != fold(place["name"])]
            name, sort, within = place["name"], place["kind"], ""
        rows.append({"name": name, "kind": sort, "otherNames": "|".join(others), "within": within if within != name else "",
                     **point(row), "caution": caution, "source": "Natural Earth 2017"})
    return rows


def disputed(data, names, known, located):
    """Where the disputed areas are that are known by hand and have no point yet."""
    rows = []
    for row in read(data / "natural-earth-disputed.tsv"):
        name = names.get(row["name"], row["name"])
        place = known.places.get(fold(name).lower())
        if place and place["name"] not in located:
            located.add(place["name"])
            rows.append({"name": place["name"], "kind": place["kind"], "lat": row["lat"], "lon": row["lon"],
                         "source": "Natural Earth 2017"})
    return rows


def divisions(data, corpus, taken):
    """First-level divisions that hold a city; their population is that of the cities that bear another name."""
    found = Counter()
    for row in read(data / "natural-earth-places.tsv"):
        if row["kind"] == "city" and re.fullmatch(r"[\w' -]{4,}", row["within"]) and len(row["iso2"]) == 2:
            found[row["within"], row["iso2"]] += int(float(row["population"] or 0)) * (row["name"] != row["within"])
    rows = []
    for (name, iso), population in sorted(found.items()):
        if name in GENERIC or name in taken and iso not in WELL_KNOWN_DIVISIONS:
            continue
        known = iso in WELL_KNOWN_DIVISIONS
        others = [name + " Prefecture", name + " prefecture"] if iso == "JP" else []
        caution = corpus.caution(name, POPULOUS if known else 0)
        rows.append({"name": name, "kind": "REGION", "otherNames": "|".join(others), "iso2": iso, "population": population,
                     "caution": caution, "source": "Natural Earth 2017"})
    return rows


SHORT_COUNTRIES = {"U.K.": "United Kingdom", "U.S.A.": "United States", "U.S.A": "United States", "UAE": "United Arab Emirates",
                   "Azer.": "Azerbaijan", "Columbia": "Colombia", "United States of America": "United States"}


def contests(data):
    rows = {}
    for row in read(data / "natural-earth-disputed.tsv"):
        def sides(pattern):
            match = re.search(pattern + r" ([^;]*)", row["note"])
            if not match:
                return []
            names = re.split(r",? and (?:the )?|, (?:the )?", re.sub(r"^the ", "", match.group(1)).strip())
            names = [re.sub(r"^.* for ", "", re.sub(r" after .*", "", n)) for n in names if n and n != "multiple"]
            return [SHORT_COUNTRIES.get(n, n) for n in names]
        name = re.sub(r"\bI\.$", "Island", re.sub(r"\bIs\.", "Islands", re.sub(r"^(N|S|W)\. ", lambda m: {
            "N": "Northern ", "S": "South ", "W": "Western "}[m.group(1)], row["name"])))
        name = re.sub(r"^Br\. Indian Ocean Ter\.$", "British Indian Ocean Territory", name)
        claimants, holders = sides(r"(?:Claimed|claimed) by"), sides(r"Admin\.? [Bb]y")
        if "Self admin" in row["note"]:
            holders = [name]
        if not claimants:
            continue
        if name in rows:
            claimants = list(dict.fromkeys(rows[name]["claimants"].split("|") + claimants))
            holders = list(dict.fromkeys(rows[name]["administrators"].split("|") + holders))
        rows[name] = {"place": name, "claimants": "|".join(claimants), "administrators": "|".join(filter(None, holders)),
                      "source": "Natural Earth 2017"}
    return list(rows.values())


def main(data, out):
    corpus = Corpus(data / "silver-names.jsonl.gz")
    names = read(out / "country-names.tsv")
    renamed = {row["source"]: row for row in read(Path(__file__).parent / "city-names.tsv")}
    lands, _ = countries(data, names)
    countries_and_territories = {row["name"] for row in lands if row["kind"] in ("COUNTRY", "TERRITORY")}
    write(out / "countries.tsv", lands)
    write(out / "cities.tsv", cities(data, corpus, renamed))
    known = KnownPlaces(out / "known-places.tsv")
    found = natural(data, corpus, countries_and_territories, known)
    areas = {row["source"]: row["name"] for row in read(Path(__file__).parent / "disputed-names.tsv")}
    write(out / "natural.tsv", found + disputed(data, areas, known, {row["name"] for row in found}))
    write(out / "divisions.tsv", divisions(data, corpus, countries_and_territories))
    write(out / "contests.tsv", contests(data), ["place", "claimants", "administrators", "source"])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
