package ua.opencities.portal.member.programme;

import java.util.List;
import java.util.Optional;
import ua.opencities.programme.EditionView;
import ua.opencities.programme.ProgrammeState;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.advice.AdviceStep;
import ua.opencities.programme.advice.AdviceView;
import ua.opencities.programme.text.TextChange;
import ua.opencities.web.Screen;
import ua.opencities.web.part.Task;

/**
 * A programme's page: what its state lets a clerk do next.
 *
 * @param byOrder a military administration decides by one order, without committee and session
 * @param advice the newest word first
 * @param changes what an amendment changes in the edition before it
 */
public record ProgrammePage(
    ProgrammeView programme,
    boolean byOrder,
    List<EditionView> editions,
    List<AdviceView> advice,
    List<TextChange> changes) {

  public String address() {
    return "/programmes/" + programme.id();
  }

  public boolean isInForce() {
    return programme.state() == ProgrammeState.APPROVED;
  }

  /** Agreed; or an amendment that went to the session without the committee. */
  public boolean maySetBack() {
    return programme.state() == ProgrammeState.AGREED
        || programme.isDraft() && programme.edition().isAmendment();
  }

  /** The next edition while it is on its way. */
  public Optional<EditionView> openAmendment() {
    return editions.stream()
        .filter(edition -> edition.number() > programme.edition().number())
        .filter(edition -> edition.state().isOpen())
        .findFirst();
  }

  /** A draft about which no answer is awaited. */
  public boolean mayAskAdvice() {
    return programme.isDraft() && (advice.isEmpty() || advice.get(0).step() != AdviceStep.ASKED);
  }

  /** Remarks that the text has to answer still. */
  public static Optional<AdviceView> remarks(List<AdviceView> advice) {
    return advice.stream().findFirst().filter(word -> word.step() == AdviceStep.RETURNED);
  }

  public List<Task> tasks(Screen screen, boolean clerk) {
    return byOrder
        ? List.of(write(screen, clerk), session(screen, clerk))
        : List.of(write(screen, clerk), committee(screen, clerk), session(screen, clerk));
  }

  private Task write(Screen screen, boolean clerk) {
    boolean draft = programme.isDraft();
    return new Task(
        screen.t("programme.task-write"),
        screen.t("programme.task-write-hint"),
        draft && clerk ? address() + "/edit/outline" : "",
        draft ? "info" : "ok",
        draft ? "file-pencil" : "check",
        screen.t(draft ? "programme.open" : "programme.done"));
  }

  /** An amendment may do without it. */
  private Task committee(Screen screen, boolean clerk) {
    boolean draft = programme.isDraft();
    boolean amendment = programme.edition().isAmendment();
    boolean skipped = !draft && programme.act(ActVerb.AGREED).isEmpty();
    String word =
        skipped
            ? "programme.skipped"
            : !draft ? "programme.done" : amendment ? "programme.may" : "programme.waits";
    return new Task(
        screen.t("programme.task-committee"),
        screen.t(amendment ? "programme.task-committee-optional" : "programme.task-committee-hint"),
        draft && clerk ? address() + "/acts/committee" : "",
        skipped ? "" : !draft ? "ok" : amendment ? "" : "warn",
        draft || skipped ? "clock" : "check",
        screen.t(word));
  }

  private Task session(Screen screen, boolean clerk) {
    boolean decided = !programme.state().isOpen();
    boolean ready = !programme.isDraft() || byOrder || programme.edition().isAmendment();
    String key = byOrder ? "programme.task-order" : "programme.task-session";
    return new Task(
        screen.t(key),
        screen.t(key + "-hint"),
        !decided && clerk && ready ? address() + "/acts/session" : "",
        decided ? "ok" : ready ? "warn" : "",
        decided ? "check" : "clock",
        screen.t(decided ? "programme.done" : ready ? "programme.waits" : "programme.later"));
  }
}
