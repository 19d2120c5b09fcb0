package ua.opencities.council.intake.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.opencities.council.intake.joining.JoiningPaper.Kind;
import ua.opencities.council.intake.mapping.ImportField;

/**
 * By which acts a council of a list came in: none is left out before another.
 *
 * @param papers in the order of their kinds, the decision first
 * @param memberSince where the Board's protocol is among them
 */
public record JoiningActs(List<JoiningPaper> papers, Optional<LocalDate> memberSince) {
  private static final String SINCE = "SINCE";

  public JoiningActs {
    papers = List.copyOf(papers);
  }

  /**
   * @param cells as they were read: days as {@code 2019-02-28}
   * @return empty when the line tells of no act
   * @throws JoiningWrong for an act or a day that is missing, of a day to come or out of order
   */
  public static Optional<JoiningActs> of(Map<ImportField, String> cells, LocalDate today) {
    List<JoiningPaper> papers = new ArrayList<>();
    Optional<Kind> left = Optional.empty();
    for (Kind kind : Kind.values()) {
      Optional<String> number = Optional.ofNullable(cells.get(kind.number));
      Optional<LocalDate> day = Optional.ofNullable(cells.get(kind.date)).map(LocalDate::parse);
      if (number.isEmpty() && day.isEmpty()) {
        left = left.or(() -> Optional.of(kind));
        continue;
      }
      if (left.isPresent()) throw JoiningWrong.lacks(left.get().date);
      if (day.isEmpty()) throw JoiningWrong.lacks(kind.date);
      if (number.isEmpty() && kind != Kind.APPLICATION) throw JoiningWrong.lacks(kind.number);
      papers.add(new JoiningPaper(kind, number, day.get()));
    }
    Optional<LocalDate> since =
        Optional.ofNullable(cells.get(ImportField.MEMBER_SINCE)).map(LocalDate::parse);
    if (since.isPresent() && left.isPresent()) throw JoiningWrong.lacks(left.get().date);
    if (papers.isEmpty()) return Optional.empty();
    if (left.isEmpty()) since = since.or(() -> Optional.of(papers.get(papers.size() - 1).day()));
    inOrder(papers, since, today);
    return Optional.of(new JoiningActs(papers, since));
  }

  private static void inOrder(
      List<JoiningPaper> papers, Optional<LocalDate> since, LocalDate today) {
    List<LocalDate> days = new ArrayList<>(papers.stream().map(JoiningPaper::day).toList());
    since.ifPresent(days::add);
    for (int i = 0; i < days.size(); i++) {
      if (days.get(i).isAfter(today)) throw JoiningWrong.dayToCome(days.get(i));
      if (i > 0 && days.get(i).isBefore(days.get(i - 1)))
        throw JoiningWrong.dayBefore(days.get(i), days.get(i - 1));
    }
  }

  public JoiningPaper last() {
    return papers.get(papers.size() - 1);
  }

  /** As a line keeps it. */
  public String written() {
    List<String> lines = new ArrayList<>();
    for (JoiningPaper each : papers)
      lines.add(each.kind() + "\t" + each.day() + "\t" + each.number().orElse(""));
    memberSince.ifPresent(day -> lines.add(SINCE + "\t" + day + "\t"));
    return String.join("\n", lines);
  }

  public static JoiningActs read(String written) {
    List<JoiningPaper> papers = new ArrayList<>();
    Optional<LocalDate> since = Optional.empty();
    for (String line : written.split("\n")) {
      String[] parts = line.split("\t", -1);
      LocalDate day = LocalDate.parse(parts[1]);
      if (parts[0].equals(SINCE)) since = Optional.of(day);
      else
        papers.add(
            new JoiningPaper(
                Kind.valueOf(parts[0]),
                Optional.of(parts[2]).filter(number -> !number.isEmpty()),
                day));
    }
    return new JoiningActs(papers, since);
  }
}
