package ua.opencities.opendata;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Setting;
import ua.opencities.shared.reach.Email;

/**
 * The members of a day with the passport of the data set, as the Cabinet's resolution № 835 of 21
 * October 2015 wants it of public bodies: what it is, whose, of which day, who answers for it, how
 * it may be used and what each field means.
 */
public record MembersDataSet(Passport passport, List<OpenMember> items, int total) {
  public static MembersDataSet of(
      LocalDate day,
      Optional<AssociationProfile> association,
      Publication publication,
      List<OpenMember> items) {
    return new MembersDataSet(Passport.of(day, association, publication), items, items.size());
  }

  /**
   * About the data set, in Ukrainian.
   *
   * @param contact an address for letters; null while nothing is published
   * @param demonstration the councils are real, what is said of them is invented
   */
  public record Passport(
      String title,
      String publisher,
      String publisherEdrpou,
      String contact,
      String on,
      String updated,
      String license,
      String format,
      List<Field> fields,
      boolean demonstration) {
    public static Passport of(
        LocalDate day, Optional<AssociationProfile> association, Publication publication) {
      var texts = Texts.of(Language.UK);
      return new Passport(
          texts.text("opendata.data-set"),
          association.map(AssociationProfile::name).orElse(""),
          association.map(AssociationProfile::edrpou).orElse(""),
          publication.contact().map(Email::address).orElse(null),
          day.toString(),
          texts.text("opendata.updated"),
          "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.uk",
          "JSON, CSV; UTF-8",
          OpenMember.FIELDS.stream()
              .map(field -> new Field(field, texts.text("opendata.meaning." + field)))
              .toList(),
          Setting.demonstration());
    }
  }

  /** What a field means. */
  public record Field(String name, String meaning) {}
}
