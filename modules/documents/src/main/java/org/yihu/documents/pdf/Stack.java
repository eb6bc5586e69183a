package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/** Blocks one under the other. */
public record Stack(List<Block> blocks) implements Block {
  public Stack {
    blocks = List.copyOf(blocks);
  }

  public static Stack of(Block... blocks) {
    return new Stack(List.of(blocks));
  }

  @Override
  public Laid lay(Typesetter type, double width) {
    var laid = new ArrayList<Laid>();
    blocks.forEach(block -> laid.add(block.lay(type, width)));
    double height = laid.stream().mapToDouble(Laid::height).sum();
    return new Drawing(
        height,
        (pen, x, y) -> {
          double top = y;
          for (Laid one : laid) {
            one.draw(pen, x, top);
            top += one.height();
          }
        });
  }
}
