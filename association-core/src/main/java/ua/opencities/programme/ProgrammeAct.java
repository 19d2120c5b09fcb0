package ua.opencities.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Gender;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.ActPaper;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.ActView;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.act.Sitting;
import ua.opencities.tenancy.CouncilId;

/** An act as it was copied from its paper. Only ever added. */
@Entity
@Table(name = "programme_act")
class ProgrammeAct {
  @Id private UUID id;

  @Column(name = "council_id")
  private CouncilId council;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "programme_id")
  private Programme programme;

  @Column(name = "programme_id", insertable = false, updatable = false)
  private UUID programmeId;

  @Enumerated(EnumType.STRING)
  private ActBody body;

  @Column(name = "body_name")
  private String bodyName;

  @Enumerated(EnumType.STRING)
  private ActVerb verb;

  @Enumerated(EnumType.STRING)
  private ActPaper paper;

  private String number;
  private LocalDate dated;

  @Column(name = "signed_given_name")
  private String signedGivenName;

  @Column(name = "signed_surname")
  private String signedSurname;

  @Column(name = "signed_position")
  private String signedPosition;

  @Enumerated(EnumType.STRING)
  @Column(name = "signed_gender")
  private Gender signedGender;

  @Column(name = "file_id")
  private UUID file;

  @Column(name = "session_ordinal")
  private String session;

  private String convocation;
  private String reason;
  private UUID corrects;

  @Column(name = "correction_reason")
  private String correctionReason;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  protected ProgrammeAct() {}

  ProgrammeAct(Programme programme, ActVerb verb, Decision decision) {
    EnteredAct act = decision.act();
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.programmeId = programme.view().id().value();
    this.council = programme.council();
    this.body = decision.body();
    this.bodyName = decision.bodyName();
    this.verb = verb;
    this.paper = decision.standsAlone() ? ActPaper.ORDER : ActPaper.DECISION;
    this.number = act.number();
    this.dated = act.date();
    this.signedGivenName = act.signatory().givenName();
    this.signedSurname = act.signatory().surname();
    this.signedPosition = act.signatory().position();
    this.signedGender = act.signatory().gender();
    this.file = act.file().orElse(null);
    this.session = act.sitting().session().orElse(null);
    this.convocation = act.sitting().convocation().orElse(null);
    this.enteredBy = decision.by().name();
    this.enteredAt = decision.at();
  }

  ProgrammeAct because(String why) {
    reason = why;
    return this;
  }

  /** Keeps what the form does not ask again: the scan, where none is handed in, and the reason. */
  ProgrammeAct correcting(ActView wrong, String why) {
    corrects = wrong.id();
    correctionReason = why;
    reason = wrong.reason().orElse(null);
    if (file == null) file = wrong.file().orElse(null);
    return this;
  }

  UUID programmeId() {
    return programmeId;
  }

  ActView view() {
    return new ActView(
        id,
        body,
        bodyName,
        verb,
        paper,
        number,
        dated,
        new Sitting(Optional.ofNullable(session), Optional.ofNullable(convocation)),
        new Signatory(signedGivenName, signedSurname, signedPosition, signedGender),
        Optional.ofNullable(file),
        Optional.ofNullable(reason),
        Optional.ofNullable(corrects)
            .map(of -> new ActView.Correction(of, correctionReason, enteredBy)),
        enteredAt);
  }
}
