package ua.opencities.document.template;

import java.util.function.Function;
import ua.opencities.document.markup.Facts;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;

/**
 * What a wording can be looked at with.
 *
 * @param about whose data it is: a programme's title
 * @param paper the paper that a wording makes of the facts
 */
public record TemplatePreview(String about, Facts facts, Function<Fillable, Paper> paper) {}
