package ua.opencities.portal.admin.scenario;

/** {@code {"inhabitants":12000}}; null goes back to the register's figure. */
public record FigureJson(Integer inhabitants) {}
