package ua.opencities.council.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.opencities.council.intake.ImportTrial.OFFICE;
import static ua.opencities.council.intake.ImportTrial.line;
import static ua.opencities.council.intake.RegisterTrial.idOf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.intake.mapping.MappingChoices;
import ua.opencities.council.intake.mapping.SavedMapping;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.MembershipOf;
import ua.opencities.membership.MembershipView;
import ua.opencities.support.Association;

/** The list of members that the shipped mapping reads. */
final class MembersTrial {
  /** Which council a line is of. */
  private static final List<String> PLACE =
      List.of("КАТОТТГ", "Рада", "Вид ради", "Центр громади", "Вид центру");

  private static final List<String> HEADINGS =
      headings(
          "Рішення про вступ №",
          "Рішення про вступ, дата",
          "Угода №",
          "Угода, дата",
          "Заява №",
          "Заява, дата",
          "Протокол Правління №",
          "Протокол Правління, дата",
          "Член із");
  static final String HEADING = String.join(";", HEADINGS) + "\n";
  static final String ACTS =
      ";16/VIII;20.12.2018;15;10.01.2019;;12.01.2019;7;28.02.2019;01.03.2019\n";

  static Mapping shipped() {
    SavedMapping members =
        Association.get(MappingChoices.class).bestFor(OFFICE, HEADINGS).orElseThrow();
    assertThat(members.mapping().columns()).containsKey(ImportField.PROTOCOL_DATE);
    return members.mapping().within(HEADINGS);
  }

  /** The same mapping for a list with other columns of it. */
  static Mapping shippedFor(List<String> headings) {
    return Association.get(MappingChoices.class)
        .bestFor(OFFICE, headings)
        .orElseThrow()
        .mapping()
        .within(headings);
  }

  /**
   * A list that says of each council only what a test is about.
   *
   * @param columns behind those of the place
   */
  static ImportId listOf(List<String> columns, String... lines) {
    List<String> headings = headings(columns.toArray(String[]::new));
    return ImportTrial.rehearsed(
        shippedFor(headings), String.join(";", headings) + "\n" + String.join("\n", lines) + "\n");
  }

  private static List<String> headings(String... columns) {
    return Stream.concat(PLACE.stream(), Stream.of(columns)).toList();
  }

  /** One line, with a column more than the shipped ones. */
  static String headed(String heading, String cell, String line) {
    return HEADING.strip() + heading + "\n" + line.strip() + cell + "\n";
  }

  static Mapping withInhabitants(String heading) {
    Mapping members = shipped();
    Map<ImportField, String> columns = new EnumMap<>(members.columns());
    columns.put(ImportField.INHABITANTS, heading);
    return new Mapping(
        columns,
        false,
        Optional.of(ImportTrial.COUNTED),
        Optional.of("Держстат"),
        Optional.empty(),
        Optional.empty());
  }

  static String said(ImportId id) {
    Texts texts = Texts.of(Language.UK);
    return Stream.of(line(id, 2))
        .flatMap(it -> it.remarks().stream())
        .map(it -> texts.text(it.code(), it.arguments().toArray()))
        .collect(Collectors.joining(" "))
        .replace('\u00a0', ' ');
  }

  static MembershipView of(Katottg code) {
    return Association.get(MembershipOf.class).of(OFFICE, idOf(code));
  }

  private MembersTrial() {}
}
