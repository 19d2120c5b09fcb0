package ua.opencities.deploy;

/** The entry class under a Java that says it is older than it is. */
final class OldJava {
  private OldJava() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.specification.version", arguments[0]);
    System.setProperty("java.version", arguments[0] + ".0_292");
    Main.main(new String[] {"start"});
  }
}
