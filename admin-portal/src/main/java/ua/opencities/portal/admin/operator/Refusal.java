package ua.opencities.portal.admin.operator;

import jakarta.ws.rs.core.Response;
import ua.opencities.language.Texts;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;

/** Why the launcher's request was not carried out, a sentence a line. */
final class Refusal {
  private Refusal() {}

  static Response of(Texts texts, RuleBroken broken) {
    return saying(
        broken instanceof SeveralRulesBroken several
            ? String.join("\n", several.rules().stream().map(texts::sentence).toList())
            : texts.sentence(broken));
  }

  static Response saying(String why) {
    return Response.status(422).entity(why).build();
  }
}
