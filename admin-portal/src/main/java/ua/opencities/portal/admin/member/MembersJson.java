package ua.opencities.portal.admin.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.shared.Setting;

/**
 * The members of a day with the passport of the data set, as the Cabinet's resolution № 835 of 21
 * October 2015 wants it of public bodies: what it is, whose, of which day, and what each field
 * means. Without the heads' names: open data needs no personal ones.
 */
public record MembersJson(PassportJson passport, List<MemberJson> items, int total) {
  static final List<String> FIELDS =
      List.of(
          "katottg",
          "name",
          "kind",
          "oblastCode",
          "oblast",
          "raion",
          "edrpou",
          "standing",
          "memberSince",
          "act",
          "inhabitants");

  static MembersJson of(
      LocalDate day, Optional<AssociationProfile> association, List<MemberRow> rows) {
    var items = rows.stream().map(MemberJson::of).toList();
    return new MembersJson(PassportJson.of(day, association), items, items.size());
  }

  /**
   * About the data set.
   *
   * @param demonstration the councils are real, what is said of them is invented
   */
  public record PassportJson(
      String title,
      String publisher,
      String publisherEdrpou,
      String on,
      String updated,
      String format,
      List<FieldJson> fields,
      boolean demonstration) {
    static PassportJson of(LocalDate day, Optional<AssociationProfile> association) {
      var texts = Texts.of(Language.UK);
      return new PassportJson(
          texts.text("member.data-set"),
          association.map(AssociationProfile::name).orElse(""),
          association.map(AssociationProfile::edrpou).orElse(""),
          day.toString(),
          texts.text("member.updated"),
          "JSON, UTF-8",
          FIELDS.stream()
              .map(field -> new FieldJson(field, texts.text("member.field." + field)))
              .toList(),
          Setting.demonstration());
    }
  }

  /** What a field means, in Ukrainian. */
  public record FieldJson(String name, String meaning) {}

  /** A member; {@code kind} and {@code standing} by their names in the API. */
  public record MemberJson(
      String katottg,
      String name,
      String kind,
      String oblastCode,
      String oblast,
      String raion,
      String edrpou,
      String standing,
      String memberSince,
      String act,
      Integer inhabitants) {
    static MemberJson of(MemberRow row) {
      var member = row.member();
      return new MemberJson(
          member.katottg(),
          member.name(),
          member.kind(),
          member.oblastCode(),
          member.oblast(),
          member.raion(),
          member.edrpou().orElse(null),
          member.standing(),
          member.memberSince().toString(),
          row.act(Texts.of(Language.UK)),
          member.inhabitants().orElse(null));
    }
  }
}
