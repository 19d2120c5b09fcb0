package ua.opencities.shared;

/** Absent, or not yours: nobody is told which. */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotFound(String what) {
    super(what);
  }
}
