package ua.opencities.web.part;

import java.util.List;

/**
 * Ukraine's oblasts as labelled squares: drawn by us, so nobody's map data is inside. Columns and
 * rows come from the register of oblasts; both begin with 1.
 *
 * @param title what the figures are, as a heading says it
 * @param description the main finding in a sentence, for those who do not see the picture
 * @param figureHeading heading of the column of figures in the table of the same data
 * @param bands the words of the legend from the lowest band (1) to the highest (5)
 * @param withoutFigure the legend's word for squares without a figure
 */
public record TileMap(
    String title,
    String description,
    String figureHeading,
    List<Tile> tiles,
    List<String> bands,
    String withoutFigure) {

  private static final int STEP = 68;

  public TileMap {
    tiles = List.copyOf(tiles);
    bands = List.copyOf(bands);
  }

  /**
   * @param label the short name on the square
   * @param name the full name
   * @param figure as people read it; empty if there is none
   * @param band 1 to 5, 0 for "no figure"
   * @param path where the square leads inside the portal; may be empty
   */
  public record Tile(
      int column, int row, String label, String name, String figure, int band, String path) {

    public int x() {
      return (column - 1) * STEP + 2;
    }

    public int y() {
      return (row - 1) * STEP + 2;
    }

    public int middle() {
      return x() + SIDE / 2;
    }

    public boolean isDark() {
      return band >= 4;
    }

    public boolean isLink() {
      return !path.isEmpty();
    }
  }

  public static final int SIDE = STEP - 4;

  public int width() {
    return tiles.stream().mapToInt(Tile::column).max().orElse(1) * STEP;
  }

  public int height() {
    return tiles.stream().mapToInt(Tile::row).max().orElse(1) * STEP;
  }
}
