package ua.opencities.web.part;

/** A step of a long form; with a path it may be opened now, done or not. */
public record Step(String title, String hint, String path, State state) {

  public enum State {
    DONE,
    CURRENT,
    AHEAD;

    String css() {
      return switch (this) {
        case DONE -> "done";
        case CURRENT -> "cur";
        case AHEAD -> "";
      };
    }
  }

  public static Step done(String title, String hint, String path) {
    return new Step(title, hint, path, State.DONE);
  }

  public static Step current(String title, String hint) {
    return new Step(title, hint, "", State.CURRENT);
  }

  public static Step ahead(String title, String hint) {
    return ahead(title, hint, "");
  }

  public static Step ahead(String title, String hint, String path) {
    return new Step(title, hint, path, State.AHEAD);
  }

  public String css() {
    return state.css();
  }

  public boolean isDone() {
    return state == State.DONE;
  }

  public boolean isCurrent() {
    return state == State.CURRENT;
  }
}
