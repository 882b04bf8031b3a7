// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IModelRegistry, Model, ModelStatus} from "./interfaces/IModelRegistry.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title ModelRegistry
/// @notice See IModelRegistry.
contract ModelRegistry is IModelRegistry, AccessManaged {
    uint256 private constant MAX_URI = 256;

    bool public immutable override previewAllowed;

    mapping(bytes32 digest => Model) private _models;

    /// @param authority_ AccessManager that says who may register, release and deprecate.
    /// @param allowPreview Whether new products may use preview models; never on a registry for live use.
    constructor(address authority_, bool allowPreview) AccessManaged(authority_) {
        previewAllowed = allowPreview;
    }

    /// @inheritdoc IModelRegistry
    function register(bytes32 digest, string calldata uri) external override restricted {
        if (digest == 0) revert ZeroDigest();
        uint256 length = bytes(uri).length;
        if (length == 0 || length > MAX_URI) revert UriLengthOutOfRange(length, MAX_URI);
        Model storage model = _models[digest];
        if (model.status != ModelStatus.Unknown) revert ModelKnown(digest, model.status);
        model.status = ModelStatus.Preview;
        model.registeredAt = SafeCast.toUint64(block.timestamp);
        model.statusAt = SafeCast.toUint64(block.timestamp);
        model.uri = uri;
        emit ModelRegistered(digest, uri);
    }

    /// @inheritdoc IModelRegistry
    function release(bytes32 digest) external override restricted {
        ModelStatus from = _models[digest].status;
        if (from != ModelStatus.Preview) revert StatusNotAllowed(digest, from, ModelStatus.Preview);
        _move(digest, from, ModelStatus.Released);
    }

    /// @inheritdoc IModelRegistry
    function deprecate(bytes32 digest) external override restricted {
        ModelStatus from = _models[digest].status;
        if (from != ModelStatus.Preview && from != ModelStatus.Released) {
            revert StatusNotAllowed(digest, from, ModelStatus.Released);
        }
        _move(digest, from, ModelStatus.Deprecated);
    }

    /// @inheritdoc IModelRegistry
    function requireUsable(bytes32 digest) external view override {
        if (!usable(digest)) revert ModelNotUsable(digest, _models[digest].status, previewAllowed);
    }

    /// @inheritdoc IModelRegistry
    function usable(bytes32 digest) public view override returns (bool) {
        ModelStatus status = _models[digest].status;
        return status == ModelStatus.Released || (status == ModelStatus.Preview && previewAllowed);
    }

    /// @inheritdoc IModelRegistry
    function statusOf(bytes32 digest) external view override returns (ModelStatus) {
        return _models[digest].status;
    }

    /// @inheritdoc IModelRegistry
    function modelOf(bytes32 digest) external view override returns (Model memory) {
        return _models[digest];
    }

    function _move(bytes32 digest, ModelStatus from, ModelStatus to) private {
        _models[digest].status = to;
        _models[digest].statusAt = SafeCast.toUint64(block.timestamp);
        emit ModelStatusChanged(digest, from, to);
    }
}
