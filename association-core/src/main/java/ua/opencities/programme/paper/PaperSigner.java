package ua.opencities.programme.paper;

import java.util.Optional;

/**
 * Who signs a paper of a programme.
 *
 * @param byOrder of a military administration, in the place of the session
 * @param post as it is printed: «Міський голова»
 * @param name as it is printed: «Олег ВОЛЬСЬКИЙ»; empty where nobody is known, and the paper leaves
 *     a line to write by hand
 */
public record PaperSigner(PaperKind kind, boolean byOrder, String post, Optional<String> name) {}
