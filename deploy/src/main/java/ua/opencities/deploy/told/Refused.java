package ua.opencities.deploy.told;

/** Something a person can put right: told in both languages, without a stack trace. */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public final Exit exit;
  public final String key;
  public final transient Object[] arguments;

  public Refused(Exit exit, String key, Object... arguments) {
    super(Sentences.english(key, arguments));
    this.exit = exit;
    this.key = key;
    this.arguments = arguments.clone();
  }
}
