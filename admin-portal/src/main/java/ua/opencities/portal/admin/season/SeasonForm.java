package ua.opencities.portal.admin.season;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import ua.opencities.programme.season.SeasonPace;
import ua.opencities.programme.season.SeasonTerms;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;
import ua.opencities.web.typed.Typed;

/** A season's terms as typed. */
final class SeasonForm {
  private SeasonForm() {}

  /** For a year to be opened. */
  static SeasonTerms of(Sent sent) {
    var form = new FormReading(sent);
    return terms(sent, form, form.year("year"));
  }

  static SeasonTerms of(Sent sent, int year) {
    return terms(sent, new FormReading(sent), year);
  }

  private static SeasonTerms terms(Sent sent, FormReading form, int year) {
    LocalDate session = form.date("session");
    int publication = form.number("publicationDays");
    int committee = form.number("committeeDays");
    int advice = form.number("adviceDays");
    Set<LocalDate> off = form.read(() -> days(sent.field("daysOff")));
    var announcement = form.optionalText("announcement", SeasonTerms.ANNOUNCEMENT);
    form.sayWhatIsWrong();
    return new SeasonTerms(
        year,
        session,
        new SeasonPace(publication, committee, advice, off),
        announcement.orElse(""));
  }

  /** One a line; the first that is no date is refused. */
  private static Set<LocalDate> days(String typed) {
    return (typed == null ? "" : typed)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Typed.date("daysOff", line))
        .collect(toCollection(TreeSet::new));
  }
}
