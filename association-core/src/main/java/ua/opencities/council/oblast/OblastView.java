package ua.opencities.council.oblast;

import ua.opencities.language.CouncilName;
import ua.opencities.language.Language;
import ua.opencities.language.SixCases;

/**
 * A unit of the first level.
 *
 * @param code the two digits that follow UA in each code inside
 * @param name «Львівська», «Автономна Республіка Крим», «м. Київ»
 * @param tileColumn 1–8 on the self-drawn map
 * @param tileRow 1–5
 */
public record OblastView(
    String code,
    String name,
    String nameEnglish,
    String tileLabel,
    String tileLabelEnglish,
    int tileColumn,
    int tileRow) {

  public String name(Language language) {
    return language == Language.UK ? name : nameEnglish;
  }

  public String tileLabel(Language language) {
    return language == Language.UK ? tileLabel : tileLabelEnglish;
  }

  /** «Львівська область», «Львівської області» …; a city and Crimea by their own name. */
  public SixCases fullName() {
    return inFull(name);
  }

  public static SixCases inFull(String name) {
    return CouncilName.inSixCases(
        name.startsWith("м.") || name.contains("Республіка") ? name : name + " область");
  }
}
