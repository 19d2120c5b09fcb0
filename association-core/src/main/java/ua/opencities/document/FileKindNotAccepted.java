package ua.opencities.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.held.Held;

/** Neither a PDF, an image, a signature nor a text document; or one that is not to be trusted. */
public class FileKindNotAccepted extends RuleBroken {
  private static final long serialVersionUID = 1;

  private FileKindNotAccepted(String code, Object... arguments) {
    super(code, arguments);
  }

  /** Says what is wrong with it, as far as its name and its bytes tell. */
  static FileKindNotAccepted of(String name, Held content) {
    if (Macros.in(content)) return new FileKindNotAccepted("document.file-with-macros");
    return promised(name)
        .map(ending -> new FileKindNotAccepted("document.file-misnamed", ending))
        .orElseGet(() -> new FileKindNotAccepted("document.file-kind-not-accepted"));
  }

  /** The ending that its name has, when a file of that kind would be taken. */
  private static Optional<String> promised(String name) {
    String typed = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(FileKind.values())
        .map(kind -> kind.extension)
        .filter(ending -> typed.endsWith("." + ending))
        .findFirst();
  }

  @Override
  public String field() {
    return "file";
  }
}
