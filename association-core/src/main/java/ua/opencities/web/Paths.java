package ua.opencities.web;

/** Addresses inside the portal; anything else is no place to send a reader to. */
public final class Paths {
  private Paths() {}

  public static boolean isInside(String path) {
    return path != null
        && path.length() <= 2000
        && path.startsWith("/")
        && !path.startsWith("//")
        && path.chars()
            .allMatch(
                c ->
                    c > 0x20 && c < 0x7f && c != '\\' && c != '"' && c != '<' && c != '>'
                        && c != '^' && c != '`' && c != '{' && c != '|' && c != '}');
  }
}
