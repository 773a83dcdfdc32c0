package org.communique.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The comment at the head of a query file: sections that begin with {@code # title:}, {@code #
 * purpose:}, {@code # parameters:} or {@code # example:} and go on over the comment lines that
 * follow. A parameter is a line {@code name = default: meaning}.
 */
record Header(String title, String purpose, List<Parameter> parameters, String example) {
  private static final Pattern SECTION =
      Pattern.compile("#\\s*(title|purpose|parameters|example):\\s*(.*)");
  private static final Pattern PARAMETER =
      Pattern.compile("\\s*([a-z][A-Za-z0-9]*)\\s*=\\s*(.*?)\\s*:\\s+(.*)");

  static Header parse(String text) {
    SortedMap<String, List<String>> sections = new TreeMap<>();
    String current = "";
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      Matcher section = SECTION.matcher(line);
      if (section.matches()) {
        current = section.group(1).toLowerCase(Locale.ROOT);
        sections.put(current, new ArrayList<>());
        if (!section.group(2).isBlank()) {
          sections.get(current).add(section.group(2).strip());
        }
      } else if (sections.containsKey(current)) {
        sections.get(current).add(line.replaceFirst("^#\\s?", "").stripTrailing());
      }
    }
    return new Header(
        joined(sections, "title", " "),
        joined(sections, "purpose", " "),
        parameters(sections.getOrDefault("parameters", List.of())),
        joined(sections, "example", "\n"));
  }

  private static String joined(
      SortedMap<String, List<String>> sections, String name, String separator) {
    return sections.getOrDefault(name, List.of()).stream()
        .map(line -> separator.equals(" ") ? line.strip() : line)
        .collect(Collectors.joining(separator));
  }

  private static List<Parameter> parameters(List<String> lines) {
    return lines.stream()
        .map(PARAMETER::matcher)
        .filter(Matcher::matches)
        .map(found -> new Parameter(found.group(1), found.group(2), found.group(3)))
        .toList();
  }
}
