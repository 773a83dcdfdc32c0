package org.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.communique.text.Tree;

/**
 * Mends verbs that the parser gives the wrong form. In "the minister, Ann Diop, proposed that both
 * sides talk" it makes what the minister does something done to her, so that the sentence has no
 * verb left; in "lawmakers led by Ann Diop arrived" it makes two verbs of the lawmakers'; and in
 * "the two, meeting in Oslo, agreed" it makes a noun of the participle.
 */
final class MainVerbs {
  private static final Set<String> PARTICLES = Set.of("up", "out", "off", "down", "over");

  /** Participles of what is to come, which have no object: "talks planned for May were off". */
  private static final String PLANNED =
      "planned|scheduled|slated|expected|due|set|held|devoted|aimed|focused|called|based|convened";

  private final IntFunction<String> words;

  /**
   * @param words the words of the sentence in lower case, by index
   */
  MainVerbs(IntFunction<String> words) {
    this.words = words;
  }

  Tree mend(Tree tree) {
    return tree.rewritten(
        t ->
            withoutVerb(t)
                .or(() -> reduced(t))
                .or(() -> planned(t))
                .or(() -> meeting(t))
                .orElse(t));
  }

  /** (TOP (NP (NP the minister) , (VP (VBN proposed) (SBAR …)) .)) becomes a clause. */
  private Optional<Tree> withoutVerb(Tree tree) {
    if (!tree.is("TOP") || tree.children().size() != 1 || !tree.children().get(0).is("NP")) {
      return Optional.empty();
    }
    List<Tree> parts = new ArrayList<>(tree.children().get(0).children());
    int last = parts.size() - 1;
    if (last < 1 || !parts.get(last).is(".")) {
      return Optional.empty();
    }
    Tree stop = parts.remove(last);
    return verb(parts)
        .map(
            cut -> {
              List<Tree> clause = List.of(noun(cut.before()), cut.verb(), stop);
              Tree whole = new Tree("S", tree.from(), tree.to(), clause);
              return new Tree("TOP", tree.from(), tree.to(), List.of(whole));
            });
  }

  /** What stands before a verb phrase at the end of a noun phrase, and that verb phrase. */
  private record Cut(List<Tree> before, Tree verb) {}

  private Optional<Cut> verb(List<Tree> parts) {
    int last = parts.size() - 1;
    Tree end = parts.get(last);
    if (end.is("VP") && last > 0) {
      return active(end).map(v -> new Cut(parts.subList(0, last), v));
    }
    if (!end.is("NP") || end.children().size() < 2) {
      return Optional.empty();
    }
    return verb(end.children())
        .map(
            inner -> {
              List<Tree> before = new ArrayList<>(parts.subList(0, last));
              before.add(noun(inner.before()));
              return new Cut(before, inner.verb());
            });
  }

  private static Tree noun(List<Tree> parts) {
    return parts.size() == 1 && parts.get(0).is("NP")
        ? parts.get(0)
        : new Tree("NP", parts.get(0).from(), parts.get(parts.size() - 1).to(), parts);
  }

  /** The phrase in the past tense, where its verb has an object or a complement of its own. */
  private Optional<Tree> active(Tree phrase) {
    List<Tree> parts = new ArrayList<>(phrase.children());
    if (!parts.get(0).is("VBN")) {
      return Optional.empty();
    }
    parts.set(0, Tree.leaf("VBD", parts.get(0).from()));
    if (parts.size() > 1 && isParticle(parts.get(1))) {
      Tree particle = parts.remove(1);
      int at = particle.from();
      parts.add(1, new Tree("PRT", at, at + 1, List.of(Tree.leaf("RP", at))));
      parts.add(2, particle.children().get(1));
    }
    boolean complete = parts.stream().skip(1).anyMatch(p -> p.is("NP", "SBAR", "S", "PRT"));
    boolean undergone = parts.stream().anyMatch(this::isAgent);
    return complete && !undergone
        ? Optional.of(new Tree("VP", phrase.from(), phrase.to(), parts))
        : Optional.empty();
  }

  private boolean isParticle(Tree phrase) {
    return phrase.is("PP")
        && phrase.children().size() == 2
        && phrase.children().get(1).is("NP")
        && PARTICLES.contains(words.apply(phrase.from()));
  }

  private boolean isAgent(Tree phrase) {
    return phrase.is("PP") && words.apply(phrase.from()).equals("by");
  }

  /** (S (S (NP lawmakers) (VP led (PP by Ann Diop))) (VP arrived)) has one subject. */
  private Optional<Tree> reduced(Tree tree) {
    List<Tree> parts = tree.children();
    if (!tree.is("S") || parts.size() < 2 || !parts.get(0).is("S") || !parts.get(1).is("VP")) {
      return Optional.empty();
    }
    List<Tree> inner = parts.get(0).children();
    boolean described =
        inner.size() == 2
            && inner.get(0).is("NP")
            && inner.get(1).is("VP")
            && inner.get(1).children().get(0).is("VBD", "VBN")
            && inner.get(1).children().stream().noneMatch(t -> t.is("NP", "S", "SBAR"))
            && (inner.get(1).children().stream().anyMatch(this::isAgent)
                || words.apply(inner.get(1).from()).matches(PLANNED));
    if (!described) {
      return Optional.empty();
    }
    List<Tree> participle = new ArrayList<>(inner.get(1).children());
    participle.set(0, Tree.leaf("VBN", participle.get(0).from()));
    Tree verb = new Tree("VP", inner.get(1).from(), inner.get(1).to(), participle);
    List<Tree> all = new ArrayList<>(parts);
    all.set(0, new Tree("NP", tree.from(), verb.to(), List.of(inner.get(0), verb)));
    return Optional.of(new Tree("S", tree.from(), tree.to(), all));
  }

  /** (SBAR (S (NP a visit) (VP planned (PP for May)))) is what somebody postponed. */
  private Optional<Tree> planned(Tree tree) {
    boolean bare = tree.is("SBAR") && tree.children().size() == 1 && tree.children().get(0).is("S");
    List<Tree> inner = bare ? tree.children().get(0).children() : List.of();
    boolean described =
        inner.size() == 2
            && inner.get(0).is("NP")
            && inner.get(1).is("VP")
            && inner.get(1).children().get(0).is("VBD", "VBN")
            && inner.get(1).children().size() > 1
            && inner.get(1).children().stream().noneMatch(t -> t.is("NP", "S", "SBAR"))
            && words.apply(inner.get(1).from()).matches(PLANNED);
    if (!described) {
      return Optional.empty();
    }
    List<Tree> participle = new ArrayList<>(inner.get(1).children());
    participle.set(0, Tree.leaf("VBN", participle.get(0).from()));
    Tree verb = new Tree("VP", inner.get(1).from(), inner.get(1).to(), participle);
    return Optional.of(new Tree("NP", tree.from(), tree.to(), List.of(inner.get(0), verb)));
  }

  /** (NP (NP the two) , (NP (NP meeting) (PP in Oslo))): the second is what the first do. */
  private Optional<Tree> meeting(Tree tree) {
    List<Tree> parts = tree.children();
    boolean apposed =
        tree.is("NP")
            && parts.size() > 2
            && parts.get(0).is("NP")
            && parts.get(1).is(",")
            && parts.get(2).is("NP")
            && words.apply(parts.get(2).from()).equals("meeting");
    if (!apposed) {
      return Optional.empty();
    }
    List<Tree> all = new ArrayList<>(parts);
    List<Tree> phrases = new ArrayList<>();
    int at = parts.get(2).from();
    phrases.add(Tree.leaf("VBG", at));
    behind(parts.get(2), at, phrases);
    all.set(2, new Tree("VP", at, parts.get(2).to(), phrases));
    return phrases.size() > 1
        ? Optional.of(new Tree("NP", tree.from(), tree.to(), all))
        : Optional.empty();
  }

  /** The phrases behind a word, in the order of the text. */
  private static void behind(Tree tree, int word, List<Tree> phrases) {
    for (Tree part : tree.children()) {
      if (part.from() > word) {
        phrases.add(part);
      } else if (!part.isLeaf()) {
        behind(part, word, phrases);
      }
    }
  }
}
