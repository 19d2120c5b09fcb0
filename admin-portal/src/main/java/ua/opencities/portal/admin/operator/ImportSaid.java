package ua.opencities.portal.admin.operator;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.web.typed.Typed;

/** What the launcher says beside the list. */
public class ImportSaid {
  @QueryParam("file")
  private String file;

  /** The name of a kept one; without it the one that fits the headings best. */
  @QueryParam("mapping")
  private String mapping;

  @QueryParam("figuresAsOf")
  private String figuresAsOf;

  @QueryParam("figuresSource")
  private String figuresSource;

  @QueryParam("renamedOn")
  private String renamedOn;

  @QueryParam("act")
  private String act;

  /** Numbers of suspicious lines that are taken all the same, or {@code all}. */
  @QueryParam("accept")
  private String accept;

  /** {@code apply} writes; anything else rehearses. */
  @QueryParam("mode")
  private String mode;

  @QueryParam("language")
  private String language;

  /** In Ukrainian unless English is asked for. */
  Texts texts() {
    return texts(language);
  }

  static Texts texts(String language) {
    return Texts.of("en".equals(language) ? Language.EN : Language.UK);
  }

  String file() {
    return file;
  }

  Optional<String> mapping() {
    return Optional.ofNullable(mapping).filter(name -> !name.isBlank());
  }

  boolean applies() {
    return "apply".equals(mode);
  }

  /** What is said here counts before what the mapping kept. */
  Mapping over(Mapping kept) {
    return new Mapping(
        kept.columns(),
        kept.attributes(),
        kept.whole(),
        Typed.optionalDate("figures-as-of", figuresAsOf).or(kept::figuresAsOf),
        Optional.ofNullable(figuresSource).or(kept::figuresSource),
        Typed.optionalDate("renamed-on", renamedOn).or(kept::renamedOn),
        Optional.ofNullable(act).or(kept::act));
  }

  boolean acceptsAll() {
    return "all".equalsIgnoreCase(accept);
  }

  /**
   * @throws ua.opencities.shared.RuleBroken for what is no number
   */
  List<Integer> accepted() {
    if (accept == null || acceptsAll()) return List.of();
    return Arrays.stream(accept.split(","))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .map(number -> Typed.number("accept", number))
        .toList();
  }
}
