package ua.opencities.programme.check;

import java.util.List;
import ua.opencities.programme.paper.PaperSigner;

/**
 * A draft as it was read.
 *
 * @param findings what must be mended first, then what may be as meant; each in the order of the
 *     text
 * @param signers of each of its papers, named or not
 */
public record CheckedDraft(List<Finding> findings, List<PaperSigner> signers) {}
