package ua.opencities.portal.member.programme.sent;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.language.Gender;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.Deciding;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.act.Sitting;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.web.typed.Typed;
import ua.opencities.web.typed.Wanted;

/**
 * An act to record.
 *
 * @param body {@code EXECUTIVE_COMMITTEE} or {@code SESSION}, also where a military
 *     administration's order stands for the session's act
 * @param verb {@code REPEALED}, {@code DECLINED}, {@code RETURNED} or {@code WITHDRAWN}; of other
 *     acts it follows by itself
 * @param corrects the id of an act that was copied wrong
 */
public record NewActJson(
    String body,
    String verb,
    String number,
    String date,
    SignatoryJson signatory,
    String session,
    String convocation,
    Boolean byOrder,
    String administration,
    String corrects,
    String reason) {
  /** Who signed. */
  public record SignatoryJson(String givenName, String surname, String position, String gender) {}

  public EnteredAct act() {
    var signed = signatory == null ? new SignatoryJson(null, null, null, null) : signatory;
    return new EnteredAct(
        Text.required("number", number, 50),
        Typed.date("date", date),
        new Signatory(
            word(signed.givenName()),
            word(signed.surname()),
            word(signed.position()),
            Typed.choice("signatory", signed.gender(), Gender.class)),
        Optional.empty(),
        new Sitting(Optional.of(word(session)), Optional.of(word(convocation))),
        new Deciding(Optional.ofNullable(byOrder), Optional.of(word(administration))));
  }

  public Optional<UUID> wrong() {
    return Optional.ofNullable(corrects)
        .map(id -> Wanted.id(id).orElseThrow(() -> new NotFound("act")));
  }

  public String why() {
    return word(reason);
  }

  /** None where the verb follows by itself. */
  public Optional<ActVerb> said() {
    if (verb == null || verb.isBlank()) return Optional.empty();
    ActVerb said = Typed.choice("verb", verb, ActVerb.class);
    return Optional.of(said);
  }

  private static String word(String sent) {
    return Objects.requireNonNullElse(sent, "");
  }
}
