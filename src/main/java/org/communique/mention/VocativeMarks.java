package org.communique.mention;

/** What stands around the name of somebody who is called by it: "Well, Ann, I think". */
public final class VocativeMarks {
  private static final String BEFORE = "[,–—\"“`-]+|(?i)so|and|but|look|well|dear";

  private static final String AFTER = "I|we|you|it|that|this|there|as|let|thank|if";

  private VocativeMarks() {}

  /**
   * @param before the word or mark in front of a name
   */
  public static boolean opens(String before) {
    return before.matches(BEFORE);
  }

  /**
   * @param mark what stands right behind a name
   * @param next the word behind that
   */
  public static boolean goesOn(String mark, String next) {
    return mark.equals(",") && next.matches(AFTER);
  }
}
