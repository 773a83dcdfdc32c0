package org.communique.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.entity.Entity;
import org.communique.entity.Reference;
import org.communique.text.Span;

/**
 * Tells a promise that is made once more from one that others have made: "reaffirmed its commitment
 * to help", "announced the Malian government's intent to sign" are promises of whoever says so;
 * "noted Chad's commitment" is none of Mali's.
 */
final class OwnCommitments {
  /** What is reaffirmed stands first, without its verb, or behind "we reaffirm". */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:^|(?i:\\b(?:we|I|it|they|he|she|and) (?:\\w+ ){0,2}(?:reaffirm|affirm|reiterat|express|underscor|underlin|stress|renew|confirm|restat|repeat|voic|declar)(?:e|es|ed|ing|s)? |\\b(?:is|it[’']s) (?=my|our)))"
              + "((?:(?i:my|our|its|their|his|her|the|an?) |(?=\\p{Lu}))(?:(?!(?i:through|from|at|in|as|under|despite|given|since|after|that|of|for|to|is|are|was|has|have|shares?|with|importance|need|role|by|on)\\b)[\\p{L}.’'-]+,? ){0,7})"
              + "(?i:commitments?|pledges?|intent|intentions?|determination|resolve|readiness|willingness)"
              + "((?: of [^.;,]{3,40}?)?)(?:, [^.;,]{3,60},)? (?:to|for|that)\\b(?![^.;,]{0,90}\\b(?:is|are|was|remains?|transcends|has|will)\\b)");

  /** "Mali will help": what is still to be done, and not what is to come of it. */
  private static final Pattern TO_DO =
      Pattern.compile(
          "(?: ?, [^,;.]{3,90},)? (?:will|shall) (?:not |never )?(?:(?:also|always|soon|now|\\w+ly) )?(?:begin (?:the process of |work on |to )?\\w+ing\\b|donate|deliver|contribute|send \\w+|lift|restore|release \\w+|continue to (?!be\\b)|do|help|work|take (?:all|every|any|appropriate|further|the|action|steps|measures)|defend|protect|support|stand|respond|use|impose|pursue|provide|promote|ensure|spare|hold|assist|invest)\\b");

  /** "One of the things I am glad to share today is that". */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i).*\\b(?:announce|report|share|confirm|say)\\b(?: \\w+){0,3} that (?:the )?(?=\\p{L})");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(?:my|our|its|their|his|her)\\b");

  /** In characters. */
  private static final int FIRST_WORDS = 40;

  private final Source source;

  OwnCommitments(Source source) {
    this.source = source;
  }

  /** Whether speakers commit themselves in words, or the state that they speak for. */
  boolean isIn(Span words, List<Entity> speakers) {
    Set<Entity> own = speakers.stream().map(Sides::of).collect(Collectors.toSet());
    return isRestated(words, own) || isStillToDo(words, own);
  }

  /** "The minister said that Mali [will help]". */
  private boolean isStillToDo(Span words, Set<Entity> own) {
    String text = source.text().text(words);
    return source.entities().within(words).stream()
        .filter(r -> r.form() != Reference.Form.PRONOUN)
        .filter(r -> r.entities().stream().map(Sides::of).anyMatch(own::contains))
        .map(r -> r.span().end() - words.start())
        .filter(end -> end < text.length())
        .filter(end -> isAtOnce(text.substring(0, end)))
        .anyMatch(end -> TO_DO.matcher(text).region(end, text.length()).lookingAt());
  }

  /** In the first words, or the first behind "I can announce that", and in none about others. */
  private static boolean isAtOnce(String before) {
    return ANNOUNCED.matcher(before).replaceFirst("").length() < FIRST_WORDS
        && !before.matches("(?i).*\\b(?:if|what|how|when|why)\\b.*");
  }

  private boolean isRestated(Span words, Set<Entity> own) {
    Matcher made = MADE.matcher(source.text().text(words));
    return made.find()
        && (PRONOUN.matcher(made.group(1)).find()
            || isOf(words, made.start(1), made.end(1), own)
            || isOf(words, made.start(2), made.end(2), own));
  }

  private boolean isOf(Span words, int from, int to, Set<Entity> own) {
    return from < to
        && source.entities().within(new Span(words.start() + from, words.start() + to)).stream()
            .flatMap(r -> r.entities().stream())
            .map(Sides::of)
            .anyMatch(own::contains);
  }
}
