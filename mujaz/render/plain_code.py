"""Templates compiled to plain Python: an attribute is an attribute, a call is a call.

Jinja looks each attribute up as an item too, passes each call through its context, and makes an object of
each text that it escapes. Our templates are handed dataclasses and functions and need none of that; without
it they take half the time. A name that does not exist is still an error.
"""

import re

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup, escape

SPECIAL = re.compile("[&<>\"']")


def shown(value: object) -> str:
    """Return a value as HTML: markup as it is, all else escaped."""
    if type(value) is Markup:
        return value
    if type(value) is str and not SPECIAL.search(value):
        return value
    return escape(value)


class PlainCode(CodeGenerator):
    """Writes the Python of one template. The environment must offer `shown`."""

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802  Jinja's name
        """Write `value.name`."""
        self.visit(node.node, frame)
        self.write(f".{node.attr}")

    def visit_Call(  # noqa: N802  Jinja's name
        self, node: nodes.Call, frame: Frame, forward_caller: bool = False
    ) -> None:
        """Write `function(value, name=value)`."""
        if forward_caller or node.dyn_args is not None or node.dyn_kwargs is not None:
            super().visit_Call(node, frame, forward_caller)
            return
        self.visit(node.node, frame)
        self.write("(")
        for argument in (*node.args, *node.kwargs):
            self.visit(argument, frame)
            self.write(", ")
        self.write(")")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:
        self.write("environment.shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: object) -> None:
        self.write(")")
