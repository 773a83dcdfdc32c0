package org.communique;

/** The version of the program: that of the pom, as a test makes sure. */
public final class Version {
  public static final String CURRENT = "0.1.0";

  private Version() {}
}
