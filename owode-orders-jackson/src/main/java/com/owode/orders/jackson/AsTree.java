package com.owode.orders.jackson;

import tools.jackson.core.JsonGenerator;

/** A part whose type another part says, kept until that is known. */
final class AsTree extends Codec<Tree> {

  @Override
  <R> R describe(Shape<R> shape) {
    return shape.any();
  }

  @Override
  void write(Tree value, JsonGenerator out) {
    TreeText.write(value, out);
  }

  @Override
  Tree read(Tree tree, Faults faults) {
    return tree;
  }
}
