package ua.opencities.portal.member.programme;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BadRequestException;
import java.io.StringReader;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ua.opencities.language.Gender;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.Deciding;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.programme.act.Signatory;
import ua.opencities.programme.act.Sitting;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.Text;
import ua.opencities.web.typed.Typed;

/** What a machine sent about programmes, field by field. */
record SentProgramme(JsonObject object) {

  /**
   * @throws BadRequestException when it is no JSON object
   */
  static SentProgramme read(String sent) {
    try (var reader = Json.createReader(new StringReader(sent))) {
      return new SentProgramme(reader.readObject());
    } catch (JsonException notAnObject) {
      throw new BadRequestException(notAnObject);
    }
  }

  boolean has(String name) {
    return object.containsKey(name);
  }

  /** A text or a number as typed; anything else is as good as nothing. */
  String word(String name) {
    return word(object, name);
  }

  int year(String name) {
    return Typed.year(name, word(name));
  }

  ProgrammeId id(String name) {
    return new ProgrammeId(uuid(name));
  }

  UUID uuid(String name) {
    String typed = word(name);
    if (!typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
      throw new NotFound("programme");
    return UUID.fromString(typed);
  }

  /** {@code {"number":"5","date":"2026-12-01","signatory":{"givenName": …}}}. */
  EnteredAct act() {
    JsonObject signed =
        object.get("signatory") instanceof JsonObject given ? given : JsonObject.EMPTY_JSON_OBJECT;
    return new EnteredAct(
        Text.required("number", word("number"), 50),
        Typed.date("date", word("date")),
        new Signatory(
            word(signed, "givenName"),
            word(signed, "surname"),
            word(signed, "position"),
            Typed.choice("signatory", word(signed, "gender"), Gender.class)),
        Optional.empty(),
        new Sitting(Optional.of(word("session")), Optional.of(word("convocation"))),
        new Deciding(byOrder(), Optional.of(word("administration"))));
  }

  private Optional<Boolean> byOrder() {
    return has("byOrder") ? Optional.of(object.getBoolean("byOrder", false)) : Optional.empty();
  }

  Optional<ActVerb> setBack() {
    String verb = word("verb");
    return Stream.of(ActVerb.values())
        .filter(it -> it.setsBack() && it.name().equals(verb))
        .findFirst();
  }

  private static String word(JsonObject asked, String name) {
    var value = asked.get(name);
    if (value == null) return "";
    return switch (value.getValueType()) {
      case STRING -> asked.getString(name);
      case NUMBER -> value.toString();
      default -> "";
    };
  }
}
