package ua.opencities.portal.member.programme.wizard;

import java.util.List;
import ua.opencities.programme.WrittenFrom;
import ua.opencities.programme.paper.PaperKind;

/**
 * The paper beside the form.
 *
 * @param kinds that may be chosen
 * @param html with the words marked that the basis says otherwise
 */
public record ShownPaper(PaperKind kind, List<PaperKind> kinds, String html, WrittenFrom basis) {}
