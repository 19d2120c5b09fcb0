package ua.opencities.portal.admin.term;

import java.util.List;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.language.Language;

/** An oblast's name in the reader's language, by its code. */
public record OblastNames(List<OblastView> oblasts, Language language) {
  public String of(String code) {
    return oblasts.stream()
        .filter(oblast -> oblast.code().equals(code))
        .map(oblast -> oblast.name(language))
        .findFirst()
        .orElse("");
  }
}
