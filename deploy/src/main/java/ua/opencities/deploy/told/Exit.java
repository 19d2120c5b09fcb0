package ua.opencities.deploy.told;

/** What the exit code says; the table is in {@code deploy/README.md}. */
public enum Exit {
  DONE(0),
  FAILED(1),
  USAGE(2),
  FOLDER_IN_USE(3),
  PORT_TAKEN(4),
  WRONG_JAVA(5),
  FOLDER_NOT_WRITABLE(6),
  DATABASE(7),
  PLATFORM(8),
  REFUSED(9),
  NOT_EQUAL(10);

  public final int code;

  Exit(int code) {
    this.code = code;
  }
}
