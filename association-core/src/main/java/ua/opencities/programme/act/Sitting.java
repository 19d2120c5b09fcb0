package ua.opencities.programme.act;

import java.util.Optional;
import ua.opencities.shared.Text;

/**
 * The sitting of a council at which it decided, as the heading of its decision says.
 *
 * @param session «двадцять перша», «XXI»
 * @param convocation «восьме», «VIII»; in any style, like numbers of acts
 */
public record Sitting(Optional<String> session, Optional<String> convocation) {
  public static final int WORDS = 60;
  public static final Sitting UNTOLD = new Sitting(Optional.empty(), Optional.empty());

  public Sitting {
    session = Text.optional("session", session.orElse(""), WORDS);
    convocation = Text.optional("convocation", convocation.orElse(""), WORDS);
  }
}
