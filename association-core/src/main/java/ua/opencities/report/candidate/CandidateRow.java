package ua.opencities.report.candidate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import ua.opencities.shared.Setting;
import ua.opencities.tenancy.CouncilId;

/**
 * A candidate in the queue.
 *
 * @param standing name of its {@code membership.Standing}
 * @param stage name of its {@code admission.JoiningStage}
 * @param turn name of its {@code admission.Turn}
 * @param applied whether it applied by itself; else the office leads it
 * @param handedIn names of {@code admission.DossierPart}
 * @param inFavour how many opinions
 * @param decided the act that makes it a member is entered
 * @param paid the entry fee of this way in has come
 * @param interest name of the {@code admission.interest.InterestChannel} of the interest that lasts
 */
public record CandidateRow(
    CouncilId council,
    String name,
    String oblast,
    String oblastEnglish,
    String standing,
    String stage,
    String turn,
    boolean applied,
    Optional<LocalDate> waitsSince,
    Set<String> handedIn,
    int inFavour,
    int against,
    boolean decided,
    Optional<String> interest,
    boolean paid) {
  public CandidateRow {
    handedIn = Set.copyOf(handedIn);
  }

  public int daysWaiting(LocalDate today) {
    return waitsSince.map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, today))).orElse(0);
  }

  /** By which the association's side is to answer; none while it is the council's turn. */
  public Optional<LocalDate> deadline() {
    return switch (turn) {
      case "OFFICE" ->
          waitsSince.map(it -> it.plusDays(Setting.number("OPENCITIES_APPLICATION_DAYS", 14)));
      case "BOARD" ->
          waitsSince.map(it -> it.plusDays(Setting.number("OPENCITIES_BOARD_DAYS", 60)));
      default -> Optional.empty();
    };
  }

  public boolean isLate(LocalDate today) {
    return deadline().filter(today::isAfter).isPresent();
  }

  public Hindrance waitsFor() {
    boolean theirs = turn.equals("APPLICANT");
    return switch (stage) {
      case "INTEREST" -> Hindrance.DECISION;
      case "DECISION" -> theirs ? Hindrance.ANSWER : Hindrance.CHECK_DECISION;
      case "AGREEMENT" ->
          !handedIn.contains("AGREEMENT")
              ? Hindrance.SIGNED_AGREEMENT
              : theirs ? Hindrance.ANSWER : Hindrance.SIGN_AGREEMENT;
      case "APPLICATION" ->
          !handedIn.contains("APPLICATION")
              ? Hindrance.APPLICATION
              : theirs ? Hindrance.ANSWER : Hindrance.CHECK_APPLICATION;
      case "BOARD" -> Hindrance.BOARD;
      default -> afterTheBoard();
    };
  }

  public boolean waitsForTheMeeting() {
    return waitsFor() == Hindrance.MEETING || waitsFor() == Hindrance.MEETING_AND_FEE;
  }

  private Hindrance afterTheBoard() {
    boolean meeting = Setting.on("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING") && !decided;
    boolean fee = Setting.on("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST") && !paid;
    if (meeting) return fee ? Hindrance.MEETING_AND_FEE : Hindrance.MEETING;
    return fee || !decided ? Hindrance.ENTRY_FEE : Hindrance.FIRST_DAY;
  }
}
