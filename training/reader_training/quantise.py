"""The reader's float graph made small and fast: attention as one operator, weights of eight bits, vectors fused."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import GraphProto, ModelProto, NodeProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from .encoder import HEADS, WIDTH

CONTRIB = "com.microsoft"
# Heads with fewer outputs stay float: they cost nothing, and what they say is read as it is.
NARROW = 16


def optimise(float_onnx: Path, out: Path) -> None:
    """Writes the float graph of the reader at `float_onnx` to `out` as the graph that is run: same outputs, input `ids`
    alone (windows are read in batches of one length, so there is nothing to mask), a quarter of the size.

    Raises ValueError when the graph does not hold attention as `encoder.Layer` makes it.
    """
    model = onnx.load(float_onnx)
    name_weights(model.graph)
    fuse_attention(model.graph)
    quantise_words(model.graph)
    prune(model.graph)
    with tempfile.TemporaryDirectory() as scratch:
        plain, small, fused = (str(Path(scratch) / f"{name}.onnx") for name in ("plain", "small", "fused"))
        onnx.save(with_contrib(model), plain)
        quantize_dynamic(
            plain,
            small,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            nodes_to_exclude=[node.name for node in narrow(model.graph)],
            # Shapes are not inferred past operators of another domain.
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
        # What would be fused each time the graph is loaded is fused once. "All" would fit it to this machine's processor.
        options = onnxruntime.SessionOptions()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
        options.optimized_model_filepath = fused
        options.log_severity_level = 3
        onnxruntime.InferenceSession(small, options, providers=["CPUExecutionProvider"])
        model = onnx.load(fused)
    for node in model.graph.node:
        # By tanh instead of erf: half the time, and no score moves by more than eight bits move it anyway.
        if node.op_type == "Gelu":
            node.op_type = "FastGelu"
            node.domain = CONTRIB
    onnx.save(with_contrib(model), out)


def name_weights(graph: GraphProto) -> None:
    """Gives weights that the export turned around, and named by number, the name of their layer again."""
    constants = {tensor.name: tensor for tensor in graph.initializer}
    users = {name: node for node in graph.node if node.op_type == "Add" for name in node.input}
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in constants or node.output[0] not in users:
            continue
        bias = next((name for name in users[node.output[0]].input if name in constants), "")
        if bias.endswith(".bias"):
            constants[node.input[1]].name = node.input[1] = bias.removesuffix("bias") + "weight"


def fuse_attention(graph: GraphProto) -> None:
    """Puts one MultiHeadAttention in the place of each attention's many operators, its mask included."""
    makers = {name: node for node in graph.node for name in node.output}
    constants = {tensor.name: tensor for tensor in graph.initializer}
    softmaxes = [node for node in graph.node if node.op_type == "Softmax"]
    if not softmaxes:
        raise ValueError("The graph holds no attention.")
    sizes = numpy_helper.from_array(np.full(3, WIDTH, dtype=np.int64), "attention.sizes")
    graph.initializer.append(sizes)
    for k, softmax in enumerate(softmaxes):
        qkv = find_qkv(softmax, makers, constants)
        read = find_read(softmax, graph, constants)
        q, k_, v = (f"attention.{k}.{part}" for part in "qkv")
        made = [
            helper.make_node("Split", [qkv, sizes.name], [q, k_, v], name=f"attention.{k}.split", axis=2),
            helper.make_node(
                "MultiHeadAttention", [q, k_, v], [read], name=f"attention.{k}", domain=CONTRIB, num_heads=HEADS
            ),
        ]
        nodes = [node for node in graph.node if read not in node.output]
        at = next(i for i, node in enumerate(nodes) if qkv in node.output) + 1
        nodes[at:at] = made
        replace(graph.node, nodes)


def find_qkv(softmax: NodeProto, makers: dict[str, NodeProto], constants: dict[str, onnx.TensorProto]) -> str:
    """The tensor [batch, length, 3 × WIDTH] that a softmax is made of."""
    waiting = [softmax]
    while waiting:
        node = waiting.pop(0)
        if node.op_type == "Add" and any(list(constants[i].dims) == [3 * WIDTH] for i in node.input if i in constants):
            return node.output[0]
        waiting += [makers[name] for name in node.input if name in makers]
    raise ValueError(f"There is no query, key and value before {softmax.name}.")


def find_read(softmax: NodeProto, graph: GraphProto, constants: dict[str, onnx.TensorProto]) -> str:
    """The tensor [batch, length, WIDTH] that the next layer of weights makes of a softmax."""
    name = softmax.output[0]
    while True:
        users = [node for node in graph.node if name in node.input]
        projections = [node for node in users if node.op_type == "MatMul" and node.input[1] in constants]
        if projections:
            return name
        # A guard against rows that are hidden whole uses the softmax twice and ends where it is used once.
        users = [node for node in users if node.op_type != "IsNaN"]
        if len(users) != 1:
            raise ValueError(f"What follows {softmax.name} is not an attention.")
        name = users[0].output[0]


def quantise_words(graph: GraphProto) -> None:
    """Word vectors of eight bits, each with a scale of its own: one scale for all would cost four bits of most."""
    constants = {tensor.name: tensor for tensor in graph.initializer}
    for k, node in enumerate(graph.node):
        if node.op_type == "Gather" and node.input[0] in constants and list(constants[node.input[0]].dims)[1:] == [WIDTH]:
            break
    else:
        raise ValueError("The graph looks no words up.")
    words = constants[node.input[0]]
    vectors = numpy_helper.to_array(words)
    scales = np.maximum(np.abs(vectors).max(axis=1, keepdims=True), 1e-12) / 127
    graph.initializer.remove(words)
    graph.initializer.extend(
        [
            numpy_helper.from_array(np.rint(vectors / scales).astype(np.int8), "words"),
            numpy_helper.from_array(scales.astype(np.float32), "words.scale"),
        ]
    )
    nodes = list(graph.node)
    nodes[k : k + 1] = [
        helper.make_node("Gather", ["words", node.input[1]], ["words.bytes"], name="words.look_up"),
        helper.make_node("Cast", ["words.bytes"], ["words.floats"], name="words.cast", to=onnx.TensorProto.FLOAT),
        helper.make_node("Gather", ["words.scale", node.input[1]], ["words.scales"], name="words.look_up_scale"),
        helper.make_node("Mul", ["words.floats", "words.scales"], list(node.output), name="words.scaled"),
    ]
    replace(graph.node, nodes)


def narrow(graph: GraphProto) -> list[NodeProto]:
    shapes = {tensor.name: list(tensor.dims) for tensor in graph.initializer}
    return [node for node in graph.node if node.op_type == "MatMul" and shapes.get(node.input[1], [NARROW + 1])[-1] <= NARROW]


def prune(graph: GraphProto) -> None:
    """Drops what no output needs any more: nodes, constants and inputs."""
    needed = {output.name for output in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed.intersection(node.output):
            kept.append(node)
            needed.update(node.input)
    replace(graph.node, list(reversed(kept)))
    replace(graph.initializer, [tensor for tensor in graph.initializer if tensor.name in needed])
    replace(graph.input, [given for given in graph.input if given.name in needed])
    del graph.value_info[:]


def with_contrib(model: ModelProto) -> ModelProto:
    """`model` with its domains declared: the standard one, and onnxruntime's own."""
    standard = next(opset.version for opset in model.opset_import if opset.domain in ("", "ai.onnx"))
    del model.opset_import[:]
    model.opset_import.extend([helper.make_opsetid("", standard), helper.make_opsetid(CONTRIB, 1)])
    return model


def replace(field, items: list) -> None:
    items = list(items)
    copies = [type(item)() for item in items]
    for copy, item in zip(copies, items):
        copy.CopyFrom(item)
    del field[:]
    field.extend(copies)
