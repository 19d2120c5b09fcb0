package ua.opencities.tool;

import java.util.List;
import java.util.Optional;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.CouncilId;

/**
 * What a council has of the catalogue.
 *
 * @param obstacle why nothing new is switched on now, empty when nothing stands in the way
 */
public record CouncilTools(
    CouncilId council, List<CouncilTool> tools, Optional<RuleBroken> obstacle) {}
