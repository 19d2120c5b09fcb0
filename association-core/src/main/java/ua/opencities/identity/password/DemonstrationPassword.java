package ua.opencities.identity.password;

/** Known to everybody, as the launcher tells it: of all who try the demonstration. */
public final class DemonstrationPassword {
  public static final String WORD = "demo-vidkryti-mista";

  private DemonstrationPassword() {}
}
