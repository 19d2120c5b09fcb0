package ua.opencities.document;

import ua.opencities.shared.Text;

/**
 * A name a file can safely bear on any disk: no folders, no marks of command lines, not too long.
 */
public final class FileName {
  private static final int MOST = 120;

  private FileName() {}

  public static String cleaned(String typed, String extension) {
    String last =
        typed == null
            ? ""
            : typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
    String plain =
        Text.optional("file", last.replaceAll("[\\p{Cs}\\p{Co}\\p{Cn}]", ""), Integer.MAX_VALUE)
            .orElse("")
            .replaceAll("[<>:\"|?*\\s]+", " ")
            .replaceFirst("(?i)\\." + extension + "$", "")
            .replaceFirst("^[.\\s]+", "")
            .strip();
    if (extension.equals("jpg")) plain = plain.replaceFirst("(?i)\\.jpeg$", "");
    if (plain.isEmpty()) plain = "file";
    if (plain.length() > MOST) {
      int end = Character.isHighSurrogate(plain.charAt(MOST - 1)) ? MOST - 1 : MOST;
      plain = plain.substring(0, end).strip();
    }
    return plain + "." + extension;
  }
}
