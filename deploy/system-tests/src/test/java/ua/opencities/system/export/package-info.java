/** Files that the portals hand out say in a demonstration that what they tell is invented. */
package ua.opencities.system.export;
