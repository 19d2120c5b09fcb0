package ua.opencities.portal.member.join;

import java.util.Optional;
import java.util.UUID;
import ua.opencities.admission.applicant.Applicant;
import ua.opencities.admission.applicant.CouncilDecision;
import ua.opencities.admission.applicant.CouncilNotOpenToJoin;
import ua.opencities.document.FileEmpty;
import ua.opencities.membership.Scan;
import ua.opencities.shared.reach.Email;
import ua.opencities.web.FormReading;
import ua.opencities.web.Sent;

/** What the public forms have in common: for which council, who writes, by which decision. */
final class JoinForm {
  /** Nobody sees this field, so only a program fills it in. */
  private static final String TRAP = "website";

  private final Sent sent;
  final FormReading form;

  JoinForm(Sent sent) {
    this.sent = sent;
    this.form = new FormReading(sent);
  }

  /** Null where something of it is wrong. */
  Applicant applicant() {
    form.text("name", Applicant.NAME);
    form.text("post", Applicant.POST);
    form.read(() -> Email.typed(sent.field("email")));
    return form.read(
        () ->
            new Applicant(
                sent.field("name"),
                sent.field("post"),
                sent.field("email"),
                Optional.ofNullable(sent.field("phone"))));
  }

  /** Null where something of it is wrong. */
  CouncilDecision decision() {
    var number = form.text("decisionNumber", CouncilDecision.NUMBER);
    var decidedOn = form.date("decidedOn");
    var scan = form.read(this::scan);
    return number == null || decidedOn == null || scan == null
        ? null
        : new CouncilDecision(number, decidedOn, scan);
  }

  private Scan scan() {
    return sent.file("file")
        .map(file -> new Scan(file.name(), file.mediaType(), file.content()))
        .orElseThrow(FileEmpty::new);
  }

  boolean isOfAProgram() {
    return sent.field(TRAP) != null && !sent.field(TRAP).isBlank();
  }

  UUID council() {
    return id(sent.field("council")).orElseThrow(CouncilNotOpenToJoin::new);
  }

  static Optional<UUID> id(String typed) {
    try {
      return Optional.of(UUID.fromString(typed == null ? "" : typed));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
