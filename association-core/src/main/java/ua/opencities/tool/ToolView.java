package ua.opencities.tool;

import java.util.Map;
import ua.opencities.language.Language;

/** A tool of the catalogue, in both languages. */
public record ToolView(ToolCode code, Map<Language, String> names, Map<Language, String> abouts) {
  public String name(Language language) {
    return names.get(language);
  }

  public String about(Language language) {
    return abouts.get(language);
  }
}
