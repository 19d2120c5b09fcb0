package ua.opencities.programme.paper;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A programme's title in the case its sentence needs: «Про погодження Місцевої програми …»,
 * «Затвердити Місцеву програму …». A title that does not begin so is quoted instead.
 */
public record TitleInCases(String title) {
  private static final Pattern BEGINNING =
      Pattern.compile(
          "^((?:\\p{L}[\\p{L}’-]*а\\s+){0,4})([Пп])рограма(?=\\s|$)(.*)$", Pattern.DOTALL);

  /** Whether it can be declined; else it is quoted. */
  public boolean isDeclined() {
    return BEGINNING.matcher(title).matches();
  }

  String genitive() {
    return in("ої", "рограми", "Програми");
  }

  /** «Паспорт місцевої програми …»: where the sentence has begun before. */
  public String genitiveInside() {
    String genitive = genitive();
    return genitive.substring(0, 1).toLowerCase(Locale.ROOT) + genitive.substring(1);
  }

  String accusative() {
    return in("у", "рограму", "Програму");
  }

  private String in(String adjective, String noun, String quotedAfter) {
    Matcher found = BEGINNING.matcher(title);
    if (!found.matches()) return quotedAfter + " «" + title + "»";
    String before = found.group(1).replaceAll("а(?=\\s)", adjective);
    return before + found.group(2) + noun + found.group(3);
  }
}
