package ua.opencities.council.attribute;

import java.util.Optional;
import ua.opencities.language.Apostrophe;
import ua.opencities.language.Language;
import ua.opencities.shared.Text;

/**
 * What the office says of an attribute.
 *
 * @param required a council's form cannot be saved without it
 * @param shown the council reads its value on its own page
 */
public record AttributeTerms(
    String name,
    Optional<String> nameEnglish,
    Optional<String> explanation,
    AttributeKind kind,
    boolean required,
    boolean shown) {
  public static final int NAME = 120;
  public static final int EXPLANATION = 300;

  public AttributeTerms {
    name = line("name", name);
    nameEnglish =
        Text.optional("nameEnglish", nameEnglish.orElse(null), NAME)
            .map(each -> each.replaceAll("\\s+", " "));
    explanation = Text.optional("explanation", explanation.orElse(null), EXPLANATION);
  }

  /** One line with one kind of apostrophe. */
  static String line(String field, String typed) {
    return Apostrophe.unified(Text.required(field, typed, NAME)).replaceAll("\\s+", " ");
  }

  public String name(Language reader) {
    return reader == Language.EN ? nameEnglish.orElse(name) : name;
  }
}
