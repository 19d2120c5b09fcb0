package ua.opencities.programme.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.opencities.language.GrammaticalCase;
import ua.opencities.language.SixCases;
import ua.opencities.programme.text.ProgrammePart.Aims;
import ua.opencities.programme.text.ProgrammePart.Outline;
import ua.opencities.programme.text.ProgrammePart.Passport;

/** A text in which another council's name stands, in each of its cases. */
record RenamedText(ProgrammeText before, SixCases from, SixCases to) {

  ProgrammeText text() {
    return new ProgrammeText(
        outline(), aims(), before.funding(), before.measures(), before.indicators(), passport());
  }

  private Outline outline() {
    Outline it = before.outline();
    return new Outline(
        named(it.title()),
        named(it.decisionTitle()),
        it.starts(),
        it.ends(),
        named(it.customer()),
        named(it.executors()),
        it.legalBases(),
        it.associations(),
        it.elsewhere());
  }

  private Aims aims() {
    Aims it = before.aims();
    return new Aims(
        named(it.background()),
        named(it.purpose()),
        named(it.tasks()),
        named(it.results()),
        named(it.stages()),
        named(it.control()),
        it.reportingDates());
  }

  private Passport passport() {
    Passport it = before.passport();
    return new Passport(
        named(it.title()),
        it.legalBases(),
        named(it.purpose()),
        named(it.results()),
        named(it.control()),
        it.annexed());
  }

  private Optional<String> named(Optional<String> words) {
    return words.map(this::named);
  }

  private List<String> named(List<String> lines) {
    return lines.stream().map(this::named).toList();
  }

  /** The longest form first: a shorter one may be its beginning. */
  private String named(String words) {
    var forms =
        Stream.of(GrammaticalCase.values())
            .sorted((one, other) -> from.in(other).length() - from.in(one).length())
            .toList();
    String said = words;
    for (GrammaticalCase form : forms) said = said.replace(from.in(form), to.in(form));
    return said;
  }
}
