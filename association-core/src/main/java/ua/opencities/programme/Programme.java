package ua.opencities.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.Amendment;
import ua.opencities.programme.text.Changes;
import ua.opencities.programme.text.PartName;
import ua.opencities.programme.text.ProgrammePart;
import ua.opencities.programme.text.ProgrammeText;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/**
 * An edition of a membership programme, by its life. A draft is rewritten part by part; after the
 * first act the text stands still, and only acts are added. An amendment is the next edition, a row
 * of its own.
 */
@Entity
@Table(name = "programme")
class Programme extends WrittenProgramme {
  @Id private UUID id;

  @Embedded private EditionColumns edition;

  @Enumerated(EnumType.STRING)
  private ProgrammeState state = ProgrammeState.DRAFT;

  @Embedded private GivenUpColumns givenUp;

  @Column(name = "based_on")
  private UUID basedOn;

  @Column(name = "drafted_by")
  private String draftedBy;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private long version;

  @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
  @OrderBy("dated, enteredAt")
  private List<ProgrammeAct> acts = new ArrayList<>();

  @OneToMany(mappedBy = "programme", cascade = CascadeType.PERSIST)
  private List<SavedPart> savedParts = new ArrayList<>();

  protected Programme() {}

  Programme(ProgrammeId id, CouncilId council, ProgrammeText text, Actor by, Instant at) {
    super(council);
    this.id = id.value();
    this.edition = EditionColumns.first(this.id);
    this.draftedBy = by.name();
    this.draftedAt = at;
    write(text);
    changed(by, at);
  }

  void basedOn(ProgrammeId earlier) {
    this.basedOn = earlier.value();
  }

  /**
   * Two people may write two parts of a draft at once.
   *
   * @throws ProgrammeNotEditable once an act was recorded
   * @throws SomeoneElseChanged when the part was saved after what the reader saw
   */
  void revise(ProgrammePart part, long seen, Actor by, Instant at) {
    mustBeDraft();
    SavedPart saved = new SavedParts(this, savedParts).of(PartName.of(part));
    if (saved.isNewerThan(seen)) throw new SomeoneElseChanged();
    write(part);
    changed(by, at);
    saved.saved(version + 1, by, at);
  }

  List<PartSaved> partsSaved() {
    return new SavedParts(this, savedParts).views();
  }

  /** The executive committee agreed; for an amendment it may be left out. */
  void agree(Decision decision, Optional<Programme> earlier) {
    if (state != ProgrammeState.DRAFT) throw ActOutOfTurn.alreadyAgreed(state, acts().lastNumber());
    earlier.ifPresent(this::mustAmend);
    mustAddUp();
    acts().add(new ProgrammeAct(this, ActVerb.AGREED, decision), decision.today());
    state = ProgrammeState.AGREED;
    changed(decision.by(), decision.at());
  }

  /**
   * The session approved what the committee agreed to, or a military administration did by one
   * order; in the same moment the edition before gives way.
   */
  void approve(Decision decision, Optional<Programme> earlier) {
    if (!state.isOpen()) throw ActOutOfTurn.alreadyApproved(state, acts().lastNumber());
    if (state == ProgrammeState.DRAFT && earlier.isEmpty() && !decision.standsAlone())
      throw ActOutOfTurn.committeeFirst();
    Optional<LocalDate> agreed = acts().agreement().map(ActView::date);
    if (!decision.standsAlone() && agreed.filter(decision.date()::isBefore).isPresent())
      throw ActOutOfTurn.beforeCommittee(agreed.get());
    earlier.ifPresent(this::mustAmend);
    mustAddUp();
    earlier.ifPresent(it -> it.giveWay(decision));
    acts().add(new ProgrammeAct(this, edition.verb(), decision), decision.today());
    state = ProgrammeState.APPROVED;
    changed(decision.by(), decision.at());
  }

  private void giveWay(Decision decision) {
    acts().mustHoldOn(decision.date());
    state = ProgrammeState.SUPERSEDED;
    changed(decision.by(), decision.at());
  }

  /**
   * What was agreed is a draft again: the session declined or returned it, or the committee
   * withdrew. An amendment that went to the session without the committee may be declined or
   * returned too.
   */
  void returnToDraft(ActVerb how, Decision decision, String reason) {
    boolean agreed = state == ProgrammeState.AGREED;
    boolean atSession = how != ActVerb.WITHDRAWN && amends().isPresent();
    if (!agreed && !(state == ProgrammeState.DRAFT && atSession))
      throw ActOutOfTurn.nothingToSetBack();
    Optional<LocalDate> since = acts().agreement().map(ActView::date);
    if (since.filter(decision.date()::isBefore).isPresent())
      throw ActOutOfTurn.beforeCommittee(since.get());
    acts().add(new ProgrammeAct(this, how, decision).because(reason), decision.today());
    state = ProgrammeState.DRAFT;
    changed(decision.by(), decision.at());
  }

  /**
   * What was copied wrong gives way to what the paper says; both stay.
   *
   * @param before the edition that this one changed
   * @param after the edition that changed this one, where it came into force
   */
  void correct(
      ActView wrong,
      Decision decision,
      String why,
      Optional<Programme> before,
      Optional<Programme> after) {
    LocalDate day = decision.date();
    ActVerb verb = wrong.verb();
    acts().mustFit(verb, decision, before.isPresent());
    GivenUpColumns.mustNotPrecede(givenUp, day);
    if (verb.putsInForce()) {
      before.ifPresent(it -> it.acts().mustHoldOn(day));
      after.ifPresent(it -> it.acts().mustNotPrecede(day));
    }
    if (verb == ActVerb.REPEALED) acts().mustHoldOn(day);
    var corrected = new ProgrammeAct(this, verb, decision).correcting(wrong, why);
    acts().add(corrected, decision.today());
    changed(decision.by(), decision.at());
  }

  ActView toCorrect(UUID act) {
    return acts().toCorrect(act);
  }

  /** It was set back, and goes no further. */
  void giveUp(GivenUp how, Actor by, LocalDate today) {
    if (state != ProgrammeState.DRAFT) throw GivingUpRefused.of(state);
    if (how.on().isAfter(today)) throw GivingUpRefused.inTheFuture(how.on());
    LocalDate last = acts().lastDay().orElseThrow(GivingUpRefused::nothingDecided);
    if (how.on().isBefore(last)) throw GivingUpRefused.beforeAct(last);
    givenUp = new GivenUpColumns(how);
    state = ProgrammeState.GIVEN_UP;
    changed(by, how.at());
  }

  boolean hasActs() {
    return !acts.isEmpty();
  }

  /** The session ended it. */
  void repeal(Decision decision) {
    mustBeInForce();
    acts().mustHoldOn(decision.date());
    acts().add(new ProgrammeAct(this, ActVerb.REPEALED, decision), decision.today());
    state = ProgrammeState.REPEALED;
    changed(decision.by(), decision.at());
  }

  /**
   * What holds, copied to be changed.
   *
   * @param number of the next edition: those that were given up keep theirs
   * @throws AmendmentOutOfTurn when it is not in force, or an extension does not end later
   */
  Programme nextEdition(int number, Amendment amendment, Actor by, Instant at) {
    mustBeInForce();
    ProgrammeText before = text();
    if (amendment.until().filter(until -> !until.isAfter(before.ends())).isPresent())
      throw AmendmentOutOfTurn.notLonger("until", before.ends());
    ProgrammeText text = amendment.until().map(before::extendedTo).orElse(before);
    var next = new Programme(ProgrammeId.next(), council(), text, by, at);
    next.edition = edition.next(number, id, amendment);
    return next;
  }

  /** What the act does that puts this edition in force. */
  ActVerb verb() {
    return edition.verb();
  }

  Optional<ProgrammeId> amends() {
    return edition.view().amends();
  }

  /** An extension may be rewritten like any draft, but not to an earlier end. */
  void mustStillExtend(Programme earlier, ProgrammePart part) {
    if (edition.isExtension()
        && part instanceof ProgrammePart.Outline written
        && !written.ends().isAfter(earlier.text().ends()))
      throw AmendmentOutOfTurn.notLonger("ends", earlier.text().ends());
  }

  private void mustAmend(Programme earlier) {
    earlier.mustBeInForce();
    if (Changes.between(earlier.text(), text()).isEmpty())
      throw AmendmentOutOfTurn.nothingChanged();
  }

  private void mustBeInForce() {
    if (state != ProgrammeState.APPROVED) throw AmendmentOutOfTurn.notInForce(state);
  }

  @Override
  Programme itself() {
    return this;
  }

  private Acts acts() {
    return new Acts(acts);
  }

  @Override
  void mustBeDraft() {
    if (state != ProgrammeState.DRAFT) throw new ProgrammeNotEditable(state);
  }

  private void changed(Actor by, Instant at) {
    changedBy = by.name();
    changedAt = at;
  }

  ProgrammeView view() {
    return view(false);
  }

  ProgrammeView view(boolean underAdministration) {
    return new ProgrammeView(
        new ProgrammeId(id),
        council(),
        edition.view(),
        state,
        GivenUpColumns.view(givenUp),
        text(),
        explainedFees(),
        acts().views(),
        acts().history().past(),
        Optional.ofNullable(basedOn).map(ProgrammeId::new),
        underAdministration,
        version,
        changedAt);
  }
}
